// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_securityhub;
    "DescribeHub" describe_hub {} pages {} lists {}
    "DescribeOrganizationConfiguration" describe_organization_configuration {} pages {} lists {}
    "GetEnabledStandards" get_enabled_standards { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "StandardsSubscriptions" "StandardsSubscriptions" }
    "GetFindingAggregator" get_finding_aggregator { "FindingAggregatorArn" set_finding_aggregator_arn } pages {}
        lists {}
    "ListFindingAggregators" list_finding_aggregators { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "FindingAggregators" "FindingAggregators" }
}

outputs! { aws_sdk_securityhub;
    describe_hub::DescribeHubOutput { "HubArn" hub_arn "SubscribedAt" subscribed_at
        "AutoEnableControls" auto_enable_controls "ControlFindingGenerator" control_finding_generator }
    describe_organization_configuration::DescribeOrganizationConfigurationOutput { "AutoEnable" auto_enable
        "MemberAccountLimitReached" member_account_limit_reached "AutoEnableStandards" auto_enable_standards
        "OrganizationConfiguration" organization_configuration }
    get_enabled_standards::GetEnabledStandardsOutput { "StandardsSubscriptions" standards_subscriptions
        "NextToken" next_token }
    get_finding_aggregator::GetFindingAggregatorOutput { "FindingAggregatorArn" finding_aggregator_arn
        "FindingAggregationRegion" finding_aggregation_region "RegionLinkingMode" region_linking_mode
        "Regions" regions }
    list_finding_aggregators::ListFindingAggregatorsOutput { "FindingAggregators" finding_aggregators
        "NextToken" next_token }
}

records! { aws_sdk_securityhub;
    FindingAggregator { "FindingAggregatorArn" finding_aggregator_arn }
    OrganizationConfiguration { "ConfigurationType" configuration_type "Status" status "StatusMessage" status_message }
    StandardsStatusReason { "StatusReasonCode" status_reason_code }
    StandardsSubscription { "StandardsSubscriptionArn" standards_subscription_arn "StandardsArn" standards_arn
        "StandardsInput" standards_input "StandardsStatus" standards_status
        "StandardsControlsUpdatable" standards_controls_updatable "StandardsStatusReason" standards_status_reason
        "Provider" provider }
}

texts! { aws_sdk_securityhub;
    AutoEnableStandards ControlFindingGenerator OrganizationConfigurationConfigurationType
    OrganizationConfigurationStatus StandardsControlsUpdatable StandardsProvider StandardsStatus StatusReasonCode
}
