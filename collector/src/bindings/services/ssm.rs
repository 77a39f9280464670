// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_ssm;
    "DescribeDocumentPermission" describe_document_permission
        { "Name" set_name "NextToken" set_next_token "PermissionType" set_permission_type }
        pages { "NextToken" "NextToken" } lists {}
    "DescribeInstanceInformation" describe_instance_information { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "InstanceInformationList" "InstanceInformationList" }
    "DescribeInstancePatchStates" describe_instance_patch_states
        { "InstanceIds" set_instance_ids "NextToken" set_next_token } pages { "NextToken" "NextToken" } lists {}
    "DescribeParameters" describe_parameters { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "Parameters" "Parameters" }
    "GetServiceSetting" get_service_setting { "SettingId" set_setting_id } pages {} lists {}
    "ListDocuments" list_documents { "Filters" set_filters "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "DocumentIdentifiers" "DocumentIdentifiers" }
    "ListResourceComplianceSummaries" list_resource_compliance_summaries { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "ResourceComplianceSummaryItems" "ResourceComplianceSummaryItems" }
}

outputs! { aws_sdk_ssm;
    describe_document_permission::DescribeDocumentPermissionOutput { "AccountIds" account_ids
        "AccountSharingInfoList" account_sharing_info_list "NextToken" next_token }
    describe_instance_information::DescribeInstanceInformationOutput {
        "InstanceInformationList" instance_information_list "NextToken" next_token }
    describe_instance_patch_states::DescribeInstancePatchStatesOutput { "InstancePatchStates" instance_patch_states
        "NextToken" next_token }
    describe_parameters::DescribeParametersOutput { "Parameters" parameters "NextToken" next_token }
    get_service_setting::GetServiceSettingOutput { "ServiceSetting" service_setting }
    list_documents::ListDocumentsOutput { "DocumentIdentifiers" document_identifiers "NextToken" next_token }
    list_resource_compliance_summaries::ListResourceComplianceSummariesOutput {
        "ResourceComplianceSummaryItems" resource_compliance_summary_items "NextToken" next_token }
}

records! { aws_sdk_ssm;
    AccountSharingInfo { "AccountId" account_id "SharedDocumentVersion" shared_document_version }
    ComplianceExecutionSummary { "ExecutionTime" execution_time "ExecutionId" execution_id
        "ExecutionType" execution_type }
    CompliantSummary { "CompliantCount" compliant_count "SeveritySummary" severity_summary }
    DocumentIdentifier { "Name" name "CreatedDate" created_date "DisplayName" display_name "Owner" owner
        "VersionName" version_name "PlatformTypes" platform_types "DocumentVersion" document_version
        "DocumentType" document_type "SchemaVersion" schema_version "DocumentFormat" document_format
        "TargetType" target_type "Tags" tags "Requires" requires "ReviewStatus" review_status "Author" author }
    DocumentRequires { "Name" name "Version" version "RequireType" require_type "VersionName" version_name }
    InstanceAggregatedAssociationOverview { "DetailedStatus" detailed_status
        "InstanceAssociationStatusAggregatedCount" instance_association_status_aggregated_count }
    InstanceInformation { "InstanceId" instance_id "PingStatus" ping_status "LastPingDateTime" last_ping_date_time
        "AgentVersion" agent_version "IsLatestVersion" is_latest_version "PlatformType" platform_type
        "PlatformName" platform_name "PlatformVersion" platform_version "ActivationId" activation_id
        "IamRole" iam_role "RegistrationDate" registration_date "ResourceType" resource_type "Name" name
        "IPAddress" ip_address "ComputerName" computer_name "AssociationStatus" association_status
        "LastAssociationExecutionDate" last_association_execution_date
        "LastSuccessfulAssociationExecutionDate" last_successful_association_execution_date
        "AssociationOverview" association_overview "SourceId" source_id "SourceType" source_type
        "SourceLocation" source_location }
    InstancePatchState { "InstanceId" instance_id "PatchGroup" patch_group "BaselineId" baseline_id
        "SnapshotId" snapshot_id "InstallOverrideList" install_override_list "OwnerInformation" owner_information
        "InstalledCount" installed_count "InstalledOtherCount" installed_other_count
        "InstalledPendingRebootCount" installed_pending_reboot_count
        "InstalledRejectedCount" installed_rejected_count "MissingCount" missing_count "FailedCount" failed_count
        "UnreportedNotApplicableCount" unreported_not_applicable_count "NotApplicableCount" not_applicable_count
        "AvailableSecurityUpdateCount" available_security_update_count "OperationStartTime" operation_start_time
        "OperationEndTime" operation_end_time "Operation" operation
        "LastNoRebootInstallOperationTime" last_no_reboot_install_operation_time "RebootOption" reboot_option
        "CriticalNonCompliantCount" critical_non_compliant_count
        "SecurityNonCompliantCount" security_non_compliant_count "OtherNonCompliantCount" other_non_compliant_count }
    NonCompliantSummary { "NonCompliantCount" non_compliant_count "SeveritySummary" severity_summary }
    ParameterInlinePolicy { "PolicyText" policy_text "PolicyType" policy_type "PolicyStatus" policy_status }
    ParameterMetadata { "Name" name "ARN" arn "Type" r#type "KeyId" key_id "LastModifiedDate" last_modified_date
        "LastModifiedUser" last_modified_user "Description" description "AllowedPattern" allowed_pattern
        "Version" version "Tier" tier "Policies" policies "DataType" data_type }
    ResourceComplianceSummaryItem { "ComplianceType" compliance_type "ResourceType" resource_type
        "ResourceId" resource_id "Status" status "OverallSeverity" overall_severity
        "ExecutionSummary" execution_summary "CompliantSummary" compliant_summary
        "NonCompliantSummary" non_compliant_summary }
    ServiceSetting { "SettingId" setting_id "SettingValue" setting_value "LastModifiedDate" last_modified_date
        "LastModifiedUser" last_modified_user "ARN" arn "Status" status }
    SeveritySummary { "CriticalCount" critical_count "HighCount" high_count "MediumCount" medium_count
        "LowCount" low_count "InformationalCount" informational_count "UnspecifiedCount" unspecified_count }
    Tag { "Key" key "Value" value }
}

texts! { aws_sdk_ssm;
    ComplianceSeverity ComplianceStatus DocumentFormat DocumentType ParameterTier ParameterType PatchOperationType
    PingStatus PlatformType RebootOption ResourceType ReviewStatus SourceType
}

given_records! { aws_sdk_ssm;
    plain DocumentKeyValuesFilter { "Key" set_key "Values" set_values }
}

given_texts! { aws_sdk_ssm;
    DocumentPermissionType
}
