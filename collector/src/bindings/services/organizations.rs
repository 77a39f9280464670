// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_organizations;
    "DescribeOrganization" describe_organization {} pages {} lists {}
    "DescribePolicy" describe_policy { "PolicyId" set_policy_id } pages {} lists {}
    "ListAccounts" list_accounts { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "Accounts" "Accounts" }
    "ListDelegatedAdministrators" list_delegated_administrators { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "DelegatedAdministrators" "DelegatedAdministrators" }
    "ListDelegatedServicesForAccount" list_delegated_services_for_account
        { "AccountId" set_account_id "NextToken" set_next_token } pages { "NextToken" "NextToken" } lists {}
    "ListOrganizationalUnitsForParent" list_organizational_units_for_parent
        { "NextToken" set_next_token "ParentId" set_parent_id } pages { "NextToken" "NextToken" }
        lists { "OrganizationalUnits" "OrganizationalUnits" }
    "ListParents" list_parents { "ChildId" set_child_id "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists {}
    "ListPolicies" list_policies { "Filter" set_filter "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "Policies" "Policies" }
    "ListRoots" list_roots { "NextToken" set_next_token } pages { "NextToken" "NextToken" } lists { "Roots" "Roots" }
    "ListTargetsForPolicy" list_targets_for_policy { "NextToken" set_next_token "PolicyId" set_policy_id }
        pages { "NextToken" "NextToken" } lists {}
}

outputs! { aws_sdk_organizations;
    describe_organization::DescribeOrganizationOutput { "Organization" organization }
    describe_policy::DescribePolicyOutput { "Policy" policy }
    list_accounts::ListAccountsOutput { "Accounts" accounts "NextToken" next_token }
    list_delegated_administrators::ListDelegatedAdministratorsOutput {
        "DelegatedAdministrators" delegated_administrators "NextToken" next_token }
    list_delegated_services_for_account::ListDelegatedServicesForAccountOutput {
        "DelegatedServices" delegated_services "NextToken" next_token }
    list_organizational_units_for_parent::ListOrganizationalUnitsForParentOutput {
        "OrganizationalUnits" organizational_units "NextToken" next_token }
    list_parents::ListParentsOutput { "Parents" parents "NextToken" next_token }
    list_policies::ListPoliciesOutput { "Policies" policies "NextToken" next_token }
    list_roots::ListRootsOutput { "Roots" roots "NextToken" next_token }
    list_targets_for_policy::ListTargetsForPolicyOutput { "Targets" targets "NextToken" next_token }
}

records! { aws_sdk_organizations;
    Account { "Id" id "Arn" arn "Email" email "Name" name "Status" status "State" state "Paths" paths
        "JoinedMethod" joined_method "JoinedTimestamp" joined_timestamp }
    DelegatedAdministrator { "Id" id "Arn" arn "Email" email "Name" name "Status" status "State" state
        "JoinedMethod" joined_method "JoinedTimestamp" joined_timestamp
        "DelegationEnabledDate" delegation_enabled_date }
    DelegatedService { "ServicePrincipal" service_principal "DelegationEnabledDate" delegation_enabled_date }
    Organization { "Id" id "Arn" arn "FeatureSet" feature_set "MasterAccountArn" master_account_arn
        "MasterAccountId" master_account_id "MasterAccountEmail" master_account_email
        "AvailablePolicyTypes" available_policy_types }
    OrganizationalUnit { "Id" id "Arn" arn "Name" name "Path" path }
    Parent { "Id" id "Type" r#type }
    Policy { "PolicySummary" policy_summary "Content" content }
    PolicySummary { "Id" id "Arn" arn "Name" name "Description" description "Type" r#type "AwsManaged" aws_managed }
    PolicyTargetSummary { "TargetId" target_id "Arn" arn "Name" name "Type" r#type }
    PolicyTypeSummary { "Type" r#type "Status" status }
    Root { "Id" id "Arn" arn "Name" name "PolicyTypes" policy_types }
}

texts! { aws_sdk_organizations;
    AccountJoinedMethod AccountState AccountStatus OrganizationFeatureSet ParentType PolicyType PolicyTypeStatus
    TargetType
}

given_texts! { aws_sdk_organizations;
    PolicyType
}
