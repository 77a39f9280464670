// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_config;
    "DescribeConfigurationAggregatorSourcesStatus" describe_configuration_aggregator_sources_status
        { "ConfigurationAggregatorName" set_configuration_aggregator_name "NextToken" set_next_token "UpdateStatus" set_update_status }
        pages { "NextToken" "NextToken" } lists {}
    "DescribeConfigurationAggregators" describe_configuration_aggregators { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "ConfigurationAggregators" "ConfigurationAggregators" }
    "DescribeConfigurationRecorderStatus" describe_configuration_recorder_status {} pages {}
        lists { "ConfigurationRecordersStatus" "ConfigurationRecordersStatus" }
    "DescribeConfigurationRecorders" describe_configuration_recorders {} pages {}
        lists { "ConfigurationRecorders" "ConfigurationRecorders" }
    "DescribeDeliveryChannelStatus" describe_delivery_channel_status {} pages {}
        lists { "DeliveryChannelsStatus" "DeliveryChannelsStatus" }
    "DescribeDeliveryChannels" describe_delivery_channels {} pages {} lists { "DeliveryChannels" "DeliveryChannels" }
}

outputs! { aws_sdk_config;
    describe_configuration_aggregator_sources_status::DescribeConfigurationAggregatorSourcesStatusOutput {
        "AggregatedSourceStatusList" aggregated_source_status_list "NextToken" next_token }
    describe_configuration_aggregators::DescribeConfigurationAggregatorsOutput {
        "ConfigurationAggregators" configuration_aggregators "NextToken" next_token }
    describe_configuration_recorder_status::DescribeConfigurationRecorderStatusOutput {
        "ConfigurationRecordersStatus" configuration_recorders_status }
    describe_configuration_recorders::DescribeConfigurationRecordersOutput {
        "ConfigurationRecorders" configuration_recorders }
    describe_delivery_channel_status::DescribeDeliveryChannelStatusOutput {
        "DeliveryChannelsStatus" delivery_channels_status }
    describe_delivery_channels::DescribeDeliveryChannelsOutput { "DeliveryChannels" delivery_channels }
}

records! { aws_sdk_config;
    AccountAggregationSource { "AccountIds" account_ids "AllAwsRegions" all_aws_regions "AwsRegions" aws_regions }
    AggregatedSourceStatus { "SourceId" source_id "SourceType" source_type "AwsRegion" aws_region
        "LastUpdateStatus" last_update_status "LastUpdateTime" last_update_time "LastErrorCode" last_error_code
        "LastErrorMessage" last_error_message }
    AggregatorFilterResourceType { "Type" r#type "Value" value }
    AggregatorFilterServicePrincipal { "Type" r#type "Value" value }
    AggregatorFilters { "ResourceType" resource_type "ServicePrincipal" service_principal }
    ConfigExportDeliveryInfo { "lastStatus" last_status "lastErrorCode" last_error_code
        "lastErrorMessage" last_error_message "lastAttemptTime" last_attempt_time
        "lastSuccessfulTime" last_successful_time "nextDeliveryTime" next_delivery_time }
    ConfigSnapshotDeliveryProperties { "deliveryFrequency" delivery_frequency }
    ConfigStreamDeliveryInfo { "lastStatus" last_status "lastErrorCode" last_error_code
        "lastErrorMessage" last_error_message "lastStatusChangeTime" last_status_change_time }
    ConfigurationAggregator { "ConfigurationAggregatorName" configuration_aggregator_name
        "ConfigurationAggregatorArn" configuration_aggregator_arn
        "AccountAggregationSources" account_aggregation_sources
        "OrganizationAggregationSource" organization_aggregation_source "CreationTime" creation_time
        "LastUpdatedTime" last_updated_time "CreatedBy" created_by "AggregatorFilters" aggregator_filters }
    ConfigurationRecorder { "arn" arn "name" name "roleARN" role_arn "recordingGroup" recording_group
        "recordingMode" recording_mode "recordingScope" recording_scope "servicePrincipal" service_principal
        "connectorArn" connector_arn "scopeConfiguration" scope_configuration }
    ConfigurationRecorderStatus { "arn" arn "name" name "lastStartTime" last_start_time "lastStopTime" last_stop_time
        "recording" recording "lastStatus" last_status "lastErrorCode" last_error_code
        "lastErrorMessage" last_error_message "lastStatusChangeTime" last_status_change_time
        "servicePrincipal" service_principal }
    DeliveryChannel { "name" name "s3BucketName" s3_bucket_name "s3KeyPrefix" s3_key_prefix
        "s3KmsKeyArn" s3_kms_key_arn "snsTopicARN" sns_topic_arn
        "configSnapshotDeliveryProperties" config_snapshot_delivery_properties }
    DeliveryChannelStatus { "name" name "configSnapshotDeliveryInfo" config_snapshot_delivery_info
        "configHistoryDeliveryInfo" config_history_delivery_info
        "configStreamDeliveryInfo" config_stream_delivery_info }
    ExclusionByResourceTypes { "resourceTypes" resource_types }
    OrganizationAggregationSource { "RoleArn" role_arn "AwsRegions" aws_regions "AllAwsRegions" all_aws_regions }
    RecordingGroup { "allSupported" all_supported "includeGlobalResourceTypes" include_global_resource_types
        "resourceTypes" resource_types "exclusionByResourceTypes" exclusion_by_resource_types
        "recordingStrategy" recording_strategy }
    RecordingMode { "recordingFrequency" recording_frequency "recordingModeOverrides" recording_mode_overrides }
    RecordingModeOverride { "description" description "resourceTypes" resource_types
        "recordingFrequency" recording_frequency }
    RecordingStrategy { "useOnly" use_only }
    ScopeConfiguration { "scopeType" scope_type "scopeValues" scope_values "allRegions" all_regions
        "includedRegions" included_regions }
}

texts! { aws_sdk_config;
    AggregatedSourceStatusType AggregatedSourceType AggregatorFilterType DeliveryStatus MaximumExecutionFrequency
    RecorderStatus RecordingFrequency RecordingScope RecordingStrategyType ResourceType
}

given_texts! { aws_sdk_config;
    AggregatedSourceStatusType
}
