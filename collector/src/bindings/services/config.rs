// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_config;
    "BatchGetAggregateResourceConfig" batch_get_aggregate_resource_config
        { "ConfigurationAggregatorName" set_configuration_aggregator_name "ResourceIdentifiers" set_resource_identifiers }
        pages {} lists { "BaseConfigurationItems" "BaseConfigurationItems" }
    "BatchGetResourceConfig" batch_get_resource_config { "resourceKeys" set_resource_keys } pages {}
        lists { "baseConfigurationItems" "baseConfigurationItems" }
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
    "GetDiscoveredResourceCounts" get_discovered_resource_counts { "limit" set_limit "nextToken" set_next_token }
        pages { "nextToken" "nextToken" } lists { "resourceCounts" "resourceCounts" }
    "GetResourceConfigHistory" get_resource_config_history
        { "chronologicalOrder" set_chronological_order "laterTime" set_later_time "limit" set_limit "nextToken" set_next_token "resourceId" set_resource_id "resourceType" set_resource_type }
        pages { "nextToken" "nextToken" } lists { "configurationItems" "configurationItems" }
    "ListAggregateDiscoveredResources" list_aggregate_discovered_resources
        { "ConfigurationAggregatorName" set_configuration_aggregator_name "Limit" set_limit "NextToken" set_next_token "ResourceType" set_resource_type }
        pages { "NextToken" "NextToken" } lists { "ResourceIdentifiers" "ResourceIdentifiers" }
    "ListDiscoveredResources" list_discovered_resources
        { "includeDeletedResources" set_include_deleted_resources "limit" set_limit "nextToken" set_next_token "resourceType" set_resource_type }
        pages { "nextToken" "nextToken" } lists { "resourceIdentifiers" "resourceIdentifiers" }
    "SelectAggregateResourceConfig" select_aggregate_resource_config
        { "ConfigurationAggregatorName" set_configuration_aggregator_name "Expression" set_expression "Limit" set_limit "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "Results" "Results" }
    "SelectResourceConfig" select_resource_config
        { "Expression" set_expression "Limit" set_limit "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "Results" "Results" }
}

outputs! { aws_sdk_config;
    batch_get_aggregate_resource_config::BatchGetAggregateResourceConfigOutput {
        "BaseConfigurationItems" base_configuration_items
        "UnprocessedResourceIdentifiers" unprocessed_resource_identifiers }
    batch_get_resource_config::BatchGetResourceConfigOutput { "baseConfigurationItems" base_configuration_items
        "unprocessedResourceKeys" unprocessed_resource_keys }
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
    get_discovered_resource_counts::GetDiscoveredResourceCountsOutput {
        "totalDiscoveredResources" total_discovered_resources "resourceCounts" resource_counts "nextToken" next_token }
    get_resource_config_history::GetResourceConfigHistoryOutput { "configurationItems" configuration_items
        "nextToken" next_token }
    list_aggregate_discovered_resources::ListAggregateDiscoveredResourcesOutput {
        "ResourceIdentifiers" resource_identifiers "NextToken" next_token }
    list_discovered_resources::ListDiscoveredResourcesOutput { "resourceIdentifiers" resource_identifiers
        "nextToken" next_token }
    select_aggregate_resource_config::SelectAggregateResourceConfigOutput { "Results" results "QueryInfo" query_info
        "NextToken" next_token }
    select_resource_config::SelectResourceConfigOutput { "Results" results "QueryInfo" query_info
        "NextToken" next_token }
}

records! { aws_sdk_config;
    AccountAggregationSource { "AccountIds" account_ids "AllAwsRegions" all_aws_regions "AwsRegions" aws_regions }
    AggregateResourceIdentifier { "SourceAccountId" source_account_id "SourceRegion" source_region
        "ResourceId" resource_id "ResourceType" resource_type "ResourceName" resource_name }
    AggregatedSourceStatus { "SourceId" source_id "SourceType" source_type "AwsRegion" aws_region
        "LastUpdateStatus" last_update_status "LastUpdateTime" last_update_time "LastErrorCode" last_error_code
        "LastErrorMessage" last_error_message }
    AggregatorFilterResourceType { "Type" r#type "Value" value }
    AggregatorFilterServicePrincipal { "Type" r#type "Value" value }
    AggregatorFilters { "ResourceType" resource_type "ServicePrincipal" service_principal }
    BaseConfigurationItem { "version" version "accountId" account_id
        "configurationItemCaptureTime" configuration_item_capture_time
        "configurationItemStatus" configuration_item_status "configurationStateId" configuration_state_id "arn" arn
        "resourceType" resource_type "resourceId" resource_id "resourceName" resource_name "awsRegion" aws_region
        "availabilityZone" availability_zone "resourceCreationTime" resource_creation_time
        "configuration" configuration "supplementaryConfiguration" supplementary_configuration
        "recordingFrequency" recording_frequency "configurationItemDeliveryTime" configuration_item_delivery_time }
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
    ConfigurationItem { "version" version "accountId" account_id
        "configurationItemCaptureTime" configuration_item_capture_time
        "configurationItemStatus" configuration_item_status "configurationStateId" configuration_state_id
        "configurationItemMD5Hash" configuration_item_md5_hash "arn" arn "resourceType" resource_type
        "resourceId" resource_id "resourceName" resource_name "awsRegion" aws_region
        "availabilityZone" availability_zone "resourceCreationTime" resource_creation_time "tags" tags
        "relatedEvents" related_events "relationships" relationships "configuration" configuration
        "supplementaryConfiguration" supplementary_configuration "recordingFrequency" recording_frequency
        "configurationItemDeliveryTime" configuration_item_delivery_time }
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
    FieldInfo { "Name" name }
    OrganizationAggregationSource { "RoleArn" role_arn "AwsRegions" aws_regions "AllAwsRegions" all_aws_regions }
    QueryInfo { "SelectFields" select_fields }
    RecordingGroup { "allSupported" all_supported "includeGlobalResourceTypes" include_global_resource_types
        "resourceTypes" resource_types "exclusionByResourceTypes" exclusion_by_resource_types
        "recordingStrategy" recording_strategy }
    RecordingMode { "recordingFrequency" recording_frequency "recordingModeOverrides" recording_mode_overrides }
    RecordingModeOverride { "description" description "resourceTypes" resource_types
        "recordingFrequency" recording_frequency }
    RecordingStrategy { "useOnly" use_only }
    Relationship { "resourceType" resource_type "resourceId" resource_id "resourceName" resource_name
        "relationshipName" relationship_name }
    ResourceCount { "resourceType" resource_type "count" count }
    ResourceIdentifier { "resourceType" resource_type "resourceId" resource_id "resourceName" resource_name
        "resourceDeletionTime" resource_deletion_time }
    ResourceKey { "resourceType" resource_type "resourceId" resource_id }
    ScopeConfiguration { "scopeType" scope_type "scopeValues" scope_values "allRegions" all_regions
        "includedRegions" included_regions }
}

texts! { aws_sdk_config;
    AggregatedSourceStatusType AggregatedSourceType AggregatorFilterType ConfigurationItemStatus DeliveryStatus
    MaximumExecutionFrequency RecorderStatus RecordingFrequency RecordingScope RecordingStrategyType ResourceType
}

given_records! { aws_sdk_config;
    checked AggregateResourceIdentifier { "SourceAccountId" set_source_account_id "SourceRegion" set_source_region
        "ResourceId" set_resource_id "ResourceType" set_resource_type "ResourceName" set_resource_name }
    checked ResourceKey { "resourceType" set_resource_type "resourceId" set_resource_id }
}

given_texts! { aws_sdk_config;
    AggregatedSourceStatusType ChronologicalOrder ResourceType
}
