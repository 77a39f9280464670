// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_elasticache;
    "DescribeCacheClusters" describe_cache_clusters { "Marker" set_marker } pages { "Marker" "Marker" }
        lists { "CacheClusters" "CacheClusters" }
    "DescribeReplicationGroups" describe_replication_groups { "Marker" set_marker } pages { "Marker" "Marker" }
        lists { "ReplicationGroups" "ReplicationGroups" }
    "ListTagsForResource" list_tags_for_resource { "ResourceName" set_resource_name } pages {} lists {}
}

outputs! { aws_sdk_elasticache;
    describe_cache_clusters::DescribeCacheClustersOutput { "Marker" marker "CacheClusters" cache_clusters }
    describe_replication_groups::DescribeReplicationGroupsOutput { "Marker" marker
        "ReplicationGroups" replication_groups }
    list_tags_for_resource::ListTagsForResourceOutput { "TagList" tag_list }
}

records! { aws_sdk_elasticache;
    CacheCluster { "CacheClusterId" cache_cluster_id "ConfigurationEndpoint" configuration_endpoint
        "ClientDownloadLandingPage" client_download_landing_page "CacheNodeType" cache_node_type "Engine" engine
        "EngineVersion" engine_version "CacheClusterStatus" cache_cluster_status "NumCacheNodes" num_cache_nodes
        "PreferredAvailabilityZone" preferred_availability_zone "PreferredOutpostArn" preferred_outpost_arn
        "CacheClusterCreateTime" cache_cluster_create_time "PreferredMaintenanceWindow" preferred_maintenance_window
        "PendingModifiedValues" pending_modified_values "NotificationConfiguration" notification_configuration
        "CacheSecurityGroups" cache_security_groups "CacheParameterGroup" cache_parameter_group
        "CacheSubnetGroupName" cache_subnet_group_name "CacheNodes" cache_nodes
        "AutoMinorVersionUpgrade" auto_minor_version_upgrade "SecurityGroups" security_groups
        "ReplicationGroupId" replication_group_id "SnapshotRetentionLimit" snapshot_retention_limit
        "SnapshotWindow" snapshot_window "AuthTokenEnabled" auth_token_enabled
        "AuthTokenLastModifiedDate" auth_token_last_modified_date
        "TransitEncryptionEnabled" transit_encryption_enabled "AtRestEncryptionEnabled" at_rest_encryption_enabled
        "ARN" arn "ReplicationGroupLogDeliveryEnabled" replication_group_log_delivery_enabled
        "LogDeliveryConfigurations" log_delivery_configurations "NetworkType" network_type "IpDiscovery" ip_discovery
        "TransitEncryptionMode" transit_encryption_mode }
    CacheNode { "CacheNodeId" cache_node_id "CacheNodeStatus" cache_node_status
        "CacheNodeCreateTime" cache_node_create_time "Endpoint" endpoint
        "ParameterGroupStatus" parameter_group_status "SourceCacheNodeId" source_cache_node_id
        "CustomerAvailabilityZone" customer_availability_zone "CustomerOutpostArn" customer_outpost_arn }
    CacheParameterGroupStatus { "CacheParameterGroupName" cache_parameter_group_name
        "ParameterApplyStatus" parameter_apply_status "CacheNodeIdsToReboot" cache_node_ids_to_reboot }
    CacheSecurityGroupMembership { "CacheSecurityGroupName" cache_security_group_name "Status" status }
    CloudWatchLogsDestinationDetails { "LogGroup" log_group }
    DestinationDetails { "CloudWatchLogsDetails" cloud_watch_logs_details
        "KinesisFirehoseDetails" kinesis_firehose_details }
    Endpoint { "Address" address "Port" port }
    GlobalReplicationGroupInfo { "GlobalReplicationGroupId" global_replication_group_id
        "GlobalReplicationGroupMemberRole" global_replication_group_member_role }
    KinesisFirehoseDestinationDetails { "DeliveryStream" delivery_stream }
    LogDeliveryConfiguration { "LogType" log_type "DestinationType" destination_type
        "DestinationDetails" destination_details "LogFormat" log_format "Status" status "Message" message }
    NodeGroup { "NodeGroupId" node_group_id "Status" status "PrimaryEndpoint" primary_endpoint
        "ReaderEndpoint" reader_endpoint "Slots" slots "NodeGroupMembers" node_group_members }
    NodeGroupMember { "CacheClusterId" cache_cluster_id "CacheNodeId" cache_node_id "ReadEndpoint" read_endpoint
        "PreferredAvailabilityZone" preferred_availability_zone "PreferredOutpostArn" preferred_outpost_arn
        "CurrentRole" current_role }
    NotificationConfiguration { "TopicArn" topic_arn "TopicStatus" topic_status }
    PendingLogDeliveryConfiguration { "LogType" log_type "DestinationType" destination_type
        "DestinationDetails" destination_details "LogFormat" log_format }
    PendingModifiedValues { "NumCacheNodes" num_cache_nodes "CacheNodeIdsToRemove" cache_node_ids_to_remove
        "EngineVersion" engine_version "CacheNodeType" cache_node_type "AuthTokenStatus" auth_token_status
        "LogDeliveryConfigurations" log_delivery_configurations "TransitEncryptionEnabled" transit_encryption_enabled
        "TransitEncryptionMode" transit_encryption_mode "ScaleConfig" scale_config }
    ReplicationGroup { "ReplicationGroupId" replication_group_id "Description" description
        "GlobalReplicationGroupInfo" global_replication_group_info "Status" status
        "PendingModifiedValues" pending_modified_values "MemberClusters" member_clusters "NodeGroups" node_groups
        "SnapshottingClusterId" snapshotting_cluster_id "AutomaticFailover" automatic_failover "MultiAZ" multi_az
        "ConfigurationEndpoint" configuration_endpoint "SnapshotRetentionLimit" snapshot_retention_limit
        "SnapshotWindow" snapshot_window "ClusterEnabled" cluster_enabled "CacheNodeType" cache_node_type
        "AuthTokenEnabled" auth_token_enabled "AuthTokenLastModifiedDate" auth_token_last_modified_date
        "TransitEncryptionEnabled" transit_encryption_enabled "AtRestEncryptionEnabled" at_rest_encryption_enabled
        "MemberClustersOutpostArns" member_clusters_outpost_arns "KmsKeyId" kms_key_id
        "StorageEncryptionType" storage_encryption_type "ARN" arn "UserGroupIds" user_group_ids
        "LogDeliveryConfigurations" log_delivery_configurations
        "ReplicationGroupCreateTime" replication_group_create_time "DataTiering" data_tiering
        "AutoMinorVersionUpgrade" auto_minor_version_upgrade "NetworkType" network_type "IpDiscovery" ip_discovery
        "TransitEncryptionMode" transit_encryption_mode "ClusterMode" cluster_mode "Engine" engine
        "Durability" durability "EffectiveDurability" effective_durability }
    ReplicationGroupPendingModifiedValues { "PrimaryClusterId" primary_cluster_id
        "AutomaticFailoverStatus" automatic_failover_status "Resharding" resharding
        "AuthTokenStatus" auth_token_status "UserGroups" user_groups
        "LogDeliveryConfigurations" log_delivery_configurations "TransitEncryptionEnabled" transit_encryption_enabled
        "TransitEncryptionMode" transit_encryption_mode "ClusterMode" cluster_mode }
    ReshardingStatus { "SlotMigration" slot_migration }
    ScaleConfig { "ScalePercentage" scale_percentage "ScaleIntervalMinutes" scale_interval_minutes }
    SecurityGroupMembership { "SecurityGroupId" security_group_id "Status" status }
    SlotMigration { "ProgressPercentage" progress_percentage }
    Tag { "Key" key "Value" value }
    UserGroupsUpdateStatus { "UserGroupIdsToAdd" user_group_ids_to_add "UserGroupIdsToRemove" user_group_ids_to_remove }
}

texts! { aws_sdk_elasticache;
    AuthTokenUpdateStatus AutomaticFailoverStatus ClusterMode DataTieringStatus DestinationType Durability
    EffectiveDurability IpDiscovery LogDeliveryConfigurationStatus LogFormat LogType MultiAzStatus NetworkType
    PendingAutomaticFailoverStatus StorageEncryptionType TransitEncryptionMode
}
