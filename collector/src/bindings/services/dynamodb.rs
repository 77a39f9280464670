// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_dynamodb;
    "DescribeContinuousBackups" describe_continuous_backups { "TableName" set_table_name } pages {} lists {}
    "DescribeTable" describe_table { "TableName" set_table_name } pages {} lists {}
    "GetResourcePolicy" get_resource_policy { "ResourceArn" set_resource_arn } pages {} lists {}
    "ListTables" list_tables { "ExclusiveStartTableName" set_exclusive_start_table_name }
        pages { "ExclusiveStartTableName" "LastEvaluatedTableName" } lists { "TableNames" "TableNames" }
    "ListTagsOfResource" list_tags_of_resource { "NextToken" set_next_token "ResourceArn" set_resource_arn }
        pages { "NextToken" "NextToken" } lists {}
}

outputs! { aws_sdk_dynamodb;
    describe_continuous_backups::DescribeContinuousBackupsOutput {
        "ContinuousBackupsDescription" continuous_backups_description }
    describe_table::DescribeTableOutput { "Table" table }
    get_resource_policy::GetResourcePolicyOutput { "Policy" policy "RevisionId" revision_id }
    list_tables::ListTablesOutput { "TableNames" table_names "LastEvaluatedTableName" last_evaluated_table_name }
    list_tags_of_resource::ListTagsOfResourceOutput { "Tags" tags "NextToken" next_token }
}

records! { aws_sdk_dynamodb;
    ArchivalSummary { "ArchivalDateTime" archival_date_time "ArchivalReason" archival_reason
        "ArchivalBackupArn" archival_backup_arn }
    AttributeDefinition { "AttributeName" attribute_name "AttributeType" attribute_type }
    BillingModeSummary { "BillingMode" billing_mode
        "LastUpdateToPayPerRequestDateTime" last_update_to_pay_per_request_date_time }
    ContinuousBackupsDescription { "ContinuousBackupsStatus" continuous_backups_status
        "PointInTimeRecoveryDescription" point_in_time_recovery_description }
    GlobalSecondaryIndexDescription { "IndexName" index_name "KeySchema" key_schema "Projection" projection
        "IndexStatus" index_status "Backfilling" backfilling "ProvisionedThroughput" provisioned_throughput
        "IndexSizeBytes" index_size_bytes "ItemCount" item_count "IndexArn" index_arn
        "OnDemandThroughput" on_demand_throughput "WarmThroughput" warm_throughput }
    GlobalSecondaryIndexWarmThroughputDescription { "ReadUnitsPerSecond" read_units_per_second
        "WriteUnitsPerSecond" write_units_per_second "Status" status }
    GlobalTableWitnessDescription { "RegionName" region_name "WitnessStatus" witness_status }
    KeySchemaElement { "AttributeName" attribute_name "KeyType" key_type }
    LocalSecondaryIndexDescription { "IndexName" index_name "KeySchema" key_schema "Projection" projection
        "IndexSizeBytes" index_size_bytes "ItemCount" item_count "IndexArn" index_arn }
    OnDemandThroughput { "MaxReadRequestUnits" max_read_request_units "MaxWriteRequestUnits" max_write_request_units }
    OnDemandThroughputOverride { "MaxReadRequestUnits" max_read_request_units }
    PointInTimeRecoveryDescription { "PointInTimeRecoveryStatus" point_in_time_recovery_status
        "RecoveryPeriodInDays" recovery_period_in_days "EarliestRestorableDateTime" earliest_restorable_date_time
        "LatestRestorableDateTime" latest_restorable_date_time }
    Projection { "ProjectionType" projection_type "NonKeyAttributes" non_key_attributes }
    ProvisionedThroughputDescription { "LastIncreaseDateTime" last_increase_date_time
        "LastDecreaseDateTime" last_decrease_date_time "NumberOfDecreasesToday" number_of_decreases_today
        "ReadCapacityUnits" read_capacity_units "WriteCapacityUnits" write_capacity_units }
    ProvisionedThroughputOverride { "ReadCapacityUnits" read_capacity_units }
    ReplicaDescription { "RegionName" region_name "ReplicaStatus" replica_status "ReplicaArn" replica_arn
        "ReplicaStatusDescription" replica_status_description
        "ReplicaStatusPercentProgress" replica_status_percent_progress "KMSMasterKeyId" kms_master_key_id
        "ProvisionedThroughputOverride" provisioned_throughput_override
        "OnDemandThroughputOverride" on_demand_throughput_override "WarmThroughput" warm_throughput
        "GlobalSecondaryIndexes" global_secondary_indexes
        "ReplicaInaccessibleDateTime" replica_inaccessible_date_time
        "ReplicaTableClassSummary" replica_table_class_summary
        "GlobalTableSettingsReplicationMode" global_table_settings_replication_mode }
    ReplicaGlobalSecondaryIndexDescription { "IndexName" index_name
        "ProvisionedThroughputOverride" provisioned_throughput_override
        "OnDemandThroughputOverride" on_demand_throughput_override "WarmThroughput" warm_throughput }
    RestoreSummary { "SourceBackupArn" source_backup_arn "SourceTableArn" source_table_arn
        "RestoreDateTime" restore_date_time "RestoreInProgress" restore_in_progress }
    SearchSchemaElement { "AttributeName" attribute_name "SearchSchemaElementType" search_schema_element_type }
    SseDescription { "Status" status "SSEType" sse_type "KMSMasterKeyArn" kms_master_key_arn
        "InaccessibleEncryptionDateTime" inaccessible_encryption_date_time }
    StreamSpecification { "StreamEnabled" stream_enabled "StreamViewType" stream_view_type }
    TableClassSummary { "TableClass" table_class "LastUpdateDateTime" last_update_date_time }
    TableDescription { "AttributeDefinitions" attribute_definitions "TableName" table_name "KeySchema" key_schema
        "TableStatus" table_status "CreationDateTime" creation_date_time
        "ProvisionedThroughput" provisioned_throughput "TableSizeBytes" table_size_bytes "ItemCount" item_count
        "TableArn" table_arn "TableId" table_id "BillingModeSummary" billing_mode_summary
        "LocalSecondaryIndexes" local_secondary_indexes "GlobalSecondaryIndexes" global_secondary_indexes
        "StreamSpecification" stream_specification "LatestStreamLabel" latest_stream_label
        "LatestStreamArn" latest_stream_arn "GlobalTableVersion" global_table_version "Replicas" replicas
        "GlobalTableWitnesses" global_table_witnesses
        "GlobalTableSettingsReplicationMode" global_table_settings_replication_mode "RestoreSummary" restore_summary
        "SSEDescription" sse_description "ArchivalSummary" archival_summary "TableClassSummary" table_class_summary
        "DeletionProtectionEnabled" deletion_protection_enabled
        "DisassociationProtectionEnabled" disassociation_protection_enabled "OnDemandThroughput" on_demand_throughput
        "WarmThroughput" warm_throughput "MultiRegionConsistency" multi_region_consistency
        "VectorIndexes" vector_indexes }
    TableWarmThroughputDescription { "ReadUnitsPerSecond" read_units_per_second
        "WriteUnitsPerSecond" write_units_per_second "Status" status }
    Tag { "Key" key "Value" value }
    VectorAttributeDefinition { "AttributeName" attribute_name }
    VectorIndexDescription { "IndexName" index_name "SearchSchema" search_schema "Projection" projection
        "VectorAttribute" vector_attribute "Dimensions" dimensions "DistanceFunction" distance_function
        "IndexStatus" index_status "Backfilling" backfilling "IndexSizeBytes" index_size_bytes "ItemCount" item_count
        "IndexArn" index_arn }
}

texts! { aws_sdk_dynamodb;
    BillingMode ContinuousBackupsStatus GlobalTableSettingsReplicationMode IndexStatus KeyType MultiRegionConsistency
    PointInTimeRecoveryStatus ProjectionType ReplicaStatus ScalarAttributeType SearchSchemaElementType SseStatus
    SseType StreamViewType TableClass TableStatus VectorDistanceFunction WitnessStatus
}
