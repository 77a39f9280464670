// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_rds;
    "DescribeDBClusterParameterGroups" describe_db_cluster_parameter_groups { "Marker" set_marker }
        pages { "Marker" "Marker" } lists { "DBClusterParameterGroups" "DBClusterParameterGroups" }
    "DescribeDBClusterParameters" describe_db_cluster_parameters
        { "DBClusterParameterGroupName" set_db_cluster_parameter_group_name "Marker" set_marker }
        pages { "Marker" "Marker" } lists {}
    "DescribeDBClusterSnapshotAttributes" describe_db_cluster_snapshot_attributes
        { "DBClusterSnapshotIdentifier" set_db_cluster_snapshot_identifier } pages {} lists {}
    "DescribeDBClusterSnapshots" describe_db_cluster_snapshots { "Marker" set_marker } pages { "Marker" "Marker" }
        lists { "DBClusterSnapshots" "DBClusterSnapshots" }
    "DescribeDBClusters" describe_db_clusters { "Marker" set_marker } pages { "Marker" "Marker" }
        lists { "DBClusters" "DBClusters" }
    "DescribeDBInstances" describe_db_instances { "Marker" set_marker } pages { "Marker" "Marker" }
        lists { "DBInstances" "DBInstances" }
    "DescribeDBParameterGroups" describe_db_parameter_groups { "Marker" set_marker } pages { "Marker" "Marker" }
        lists { "DBParameterGroups" "DBParameterGroups" }
    "DescribeDBParameters" describe_db_parameters
        { "DBParameterGroupName" set_db_parameter_group_name "Marker" set_marker } pages { "Marker" "Marker" }
        lists {}
    "DescribeDBSnapshotAttributes" describe_db_snapshot_attributes
        { "DBSnapshotIdentifier" set_db_snapshot_identifier } pages {} lists {}
    "DescribeDBSnapshots" describe_db_snapshots { "Marker" set_marker } pages { "Marker" "Marker" }
        lists { "DBSnapshots" "DBSnapshots" }
    "DescribeEventSubscriptions" describe_event_subscriptions { "Marker" set_marker } pages { "Marker" "Marker" }
        lists { "EventSubscriptionsList" "EventSubscriptionsList" }
}

outputs! { aws_sdk_rds;
    describe_db_cluster_parameter_groups::DescribeDbClusterParameterGroupsOutput { "Marker" marker
        "DBClusterParameterGroups" db_cluster_parameter_groups }
    describe_db_cluster_parameters::DescribeDbClusterParametersOutput { "Parameters" parameters "Marker" marker }
    describe_db_cluster_snapshot_attributes::DescribeDbClusterSnapshotAttributesOutput {
        "DBClusterSnapshotAttributesResult" db_cluster_snapshot_attributes_result }
    describe_db_cluster_snapshots::DescribeDbClusterSnapshotsOutput { "Marker" marker
        "DBClusterSnapshots" db_cluster_snapshots }
    describe_db_clusters::DescribeDbClustersOutput { "Marker" marker "DBClusters" db_clusters }
    describe_db_instances::DescribeDbInstancesOutput { "Marker" marker "DBInstances" db_instances }
    describe_db_parameter_groups::DescribeDbParameterGroupsOutput { "Marker" marker
        "DBParameterGroups" db_parameter_groups }
    describe_db_parameters::DescribeDbParametersOutput { "Parameters" parameters "Marker" marker }
    describe_db_snapshot_attributes::DescribeDbSnapshotAttributesOutput {
        "DBSnapshotAttributesResult" db_snapshot_attributes_result }
    describe_db_snapshots::DescribeDbSnapshotsOutput { "Marker" marker "DBSnapshots" db_snapshots }
    describe_event_subscriptions::DescribeEventSubscriptionsOutput { "Marker" marker
        "EventSubscriptionsList" event_subscriptions_list }
}

records! { aws_sdk_rds;
    AdditionalStorageVolume { "VolumeName" volume_name "AllocatedStorage" allocated_storage "IOPS" iops
        "MaxAllocatedStorage" max_allocated_storage "StorageThroughput" storage_throughput "StorageType" storage_type }
    AdditionalStorageVolumeOutput { "VolumeName" volume_name "StorageVolumeStatus" storage_volume_status
        "StorageOperationStatus" storage_operation_status
        "StorageOperationPercentProgress" storage_operation_percent_progress "AllocatedStorage" allocated_storage
        "IOPS" iops "MaxAllocatedStorage" max_allocated_storage "StorageThroughput" storage_throughput
        "StorageType" storage_type }
    AvailabilityZone { "Name" name }
    CertificateDetails { "CAIdentifier" ca_identifier "ValidTill" valid_till }
    ClusterPendingModifiedValues { "PendingCloudwatchLogsExports" pending_cloudwatch_logs_exports
        "DBClusterIdentifier" db_cluster_identifier "MasterUserPassword" master_user_password
        "IAMDatabaseAuthenticationEnabled" iam_database_authentication_enabled "EngineVersion" engine_version
        "BackupRetentionPeriod" backup_retention_period "StorageType" storage_type
        "AllocatedStorage" allocated_storage "RdsCustomClusterConfiguration" rds_custom_cluster_configuration
        "Iops" iops "CertificateDetails" certificate_details }
    DbCluster { "AllocatedStorage" allocated_storage "AvailabilityZones" availability_zones
        "BackupRetentionPeriod" backup_retention_period "CharacterSetName" character_set_name
        "DatabaseName" database_name "DBClusterIdentifier" db_cluster_identifier
        "DBClusterParameterGroup" db_cluster_parameter_group "DBSubnetGroup" db_subnet_group "Status" status
        "PercentProgress" percent_progress "EarliestRestorableTime" earliest_restorable_time "Endpoint" endpoint
        "ReaderEndpoint" reader_endpoint "CustomEndpoints" custom_endpoints "MultiAZ" multi_az "Engine" engine
        "EngineVersion" engine_version "LatestRestorableTime" latest_restorable_time "Port" port
        "MasterUsername" master_username "DBClusterOptionGroupMemberships" db_cluster_option_group_memberships
        "PreferredBackupWindow" preferred_backup_window "PreferredMaintenanceWindow" preferred_maintenance_window
        "UpgradeRolloutOrder" upgrade_rollout_order "ReplicationSourceIdentifier" replication_source_identifier
        "ReadReplicaIdentifiers" read_replica_identifiers "StatusInfos" status_infos
        "DBClusterMembers" db_cluster_members "VpcSecurityGroups" vpc_security_groups "HostedZoneId" hosted_zone_id
        "StorageEncrypted" storage_encrypted "StorageEncryptionType" storage_encryption_type "KmsKeyId" kms_key_id
        "DbClusterResourceId" db_cluster_resource_id "DBClusterArn" db_cluster_arn "AssociatedRoles" associated_roles
        "IAMDatabaseAuthenticationEnabled" iam_database_authentication_enabled "CloneGroupId" clone_group_id
        "ClusterCreateTime" cluster_create_time "EarliestBacktrackTime" earliest_backtrack_time
        "BacktrackWindow" backtrack_window "BacktrackConsumedChangeRecords" backtrack_consumed_change_records
        "EnabledCloudwatchLogsExports" enabled_cloudwatch_logs_exports "Capacity" capacity
        "PendingModifiedValues" pending_modified_values "EngineMode" engine_mode
        "ScalingConfigurationInfo" scaling_configuration_info
        "RdsCustomClusterConfiguration" rds_custom_cluster_configuration
        "DBClusterInstanceClass" db_cluster_instance_class "StorageType" storage_type "Iops" iops
        "StorageThroughput" storage_throughput
        "IOOptimizedNextAllowedModificationTime" io_optimized_next_allowed_modification_time
        "PubliclyAccessible" publicly_accessible "AutoMinorVersionUpgrade" auto_minor_version_upgrade
        "DeletionProtection" deletion_protection "HttpEndpointEnabled" http_endpoint_enabled
        "ActivityStreamMode" activity_stream_mode "ActivityStreamStatus" activity_stream_status
        "ActivityStreamKmsKeyId" activity_stream_kms_key_id
        "ActivityStreamKinesisStreamName" activity_stream_kinesis_stream_name
        "CopyTagsToSnapshot" copy_tags_to_snapshot "CrossAccountClone" cross_account_clone
        "DomainMemberships" domain_memberships "TagList" tag_list "GlobalClusterIdentifier" global_cluster_identifier
        "GlobalWriteForwardingStatus" global_write_forwarding_status
        "GlobalWriteForwardingRequested" global_write_forwarding_requested "NetworkType" network_type
        "AutomaticRestartTime" automatic_restart_time
        "ServerlessV2ScalingConfiguration" serverless_v2_scaling_configuration
        "ServerlessV2PlatformVersion" serverless_v2_platform_version "MonitoringInterval" monitoring_interval
        "MonitoringRoleArn" monitoring_role_arn "DatabaseInsightsMode" database_insights_mode
        "PerformanceInsightsEnabled" performance_insights_enabled
        "PerformanceInsightsKMSKeyId" performance_insights_kms_key_id
        "PerformanceInsightsRetentionPeriod" performance_insights_retention_period "DBSystemId" db_system_id
        "MasterUserSecret" master_user_secret "LocalWriteForwardingStatus" local_write_forwarding_status
        "AwsBackupRecoveryPointArn" aws_backup_recovery_point_arn "LimitlessDatabase" limitless_database
        "ClusterScalabilityType" cluster_scalability_type "CertificateDetails" certificate_details
        "EngineLifecycleSupport" engine_lifecycle_support "VPCNetworkingEnabled" vpc_networking_enabled
        "InternetAccessGatewayEnabled" internet_access_gateway_enabled }
    DbClusterMember { "DBInstanceIdentifier" db_instance_identifier "IsClusterWriter" is_cluster_writer
        "DBClusterParameterGroupStatus" db_cluster_parameter_group_status "PromotionTier" promotion_tier }
    DbClusterOptionGroupStatus { "DBClusterOptionGroupName" db_cluster_option_group_name "Status" status }
    DbClusterParameterGroup { "DBClusterParameterGroupName" db_cluster_parameter_group_name
        "DBParameterGroupFamily" db_parameter_group_family "Description" description
        "DBClusterParameterGroupArn" db_cluster_parameter_group_arn }
    DbClusterRole { "RoleArn" role_arn "Status" status "FeatureName" feature_name }
    DbClusterSnapshot { "AvailabilityZones" availability_zones
        "DBClusterSnapshotIdentifier" db_cluster_snapshot_identifier "DBClusterIdentifier" db_cluster_identifier
        "SnapshotCreateTime" snapshot_create_time "Engine" engine "EngineMode" engine_mode
        "AllocatedStorage" allocated_storage "Status" status "Port" port "VpcId" vpc_id
        "ClusterCreateTime" cluster_create_time "MasterUsername" master_username "EngineVersion" engine_version
        "LicenseModel" license_model "SnapshotType" snapshot_type "PercentProgress" percent_progress
        "StorageEncrypted" storage_encrypted "StorageEncryptionType" storage_encryption_type
        "BackupRetentionPeriod" backup_retention_period "PreferredBackupWindow" preferred_backup_window
        "KmsKeyId" kms_key_id "DBClusterSnapshotArn" db_cluster_snapshot_arn
        "SourceDBClusterSnapshotArn" source_db_cluster_snapshot_arn
        "IAMDatabaseAuthenticationEnabled" iam_database_authentication_enabled "TagList" tag_list
        "StorageType" storage_type "StorageThroughput" storage_throughput
        "DbClusterResourceId" db_cluster_resource_id "DBSystemId" db_system_id }
    DbClusterSnapshotAttribute { "AttributeName" attribute_name "AttributeValues" attribute_values }
    DbClusterSnapshotAttributesResult { "DBClusterSnapshotIdentifier" db_cluster_snapshot_identifier
        "DBClusterSnapshotAttributes" db_cluster_snapshot_attributes }
    DbClusterStatusInfo { "StatusType" status_type "Normal" normal "Status" status "Message" message }
    DbInstance { "DBInstanceIdentifier" db_instance_identifier "DBInstanceClass" db_instance_class "Engine" engine
        "DBInstanceStatus" db_instance_status "MasterUsername" master_username "DBName" db_name "Endpoint" endpoint
        "AllocatedStorage" allocated_storage "InstanceCreateTime" instance_create_time
        "PreferredBackupWindow" preferred_backup_window "BackupRetentionPeriod" backup_retention_period
        "DBSecurityGroups" db_security_groups "VpcSecurityGroups" vpc_security_groups
        "DBParameterGroups" db_parameter_groups "AvailabilityZone" availability_zone "DBSubnetGroup" db_subnet_group
        "PreferredMaintenanceWindow" preferred_maintenance_window "UpgradeRolloutOrder" upgrade_rollout_order
        "PendingModifiedValues" pending_modified_values "LatestRestorableTime" latest_restorable_time
        "MultiAZ" multi_az "EngineVersion" engine_version "AutoMinorVersionUpgrade" auto_minor_version_upgrade
        "ReadReplicaSourceDBInstanceIdentifier" read_replica_source_db_instance_identifier
        "ReadReplicaDBInstanceIdentifiers" read_replica_db_instance_identifiers
        "ReadReplicaDBClusterIdentifiers" read_replica_db_cluster_identifiers "ReplicaMode" replica_mode
        "LicenseModel" license_model "Iops" iops "StorageThroughput" storage_throughput
        "OptionGroupMemberships" option_group_memberships "CharacterSetName" character_set_name
        "NcharCharacterSetName" nchar_character_set_name "SecondaryAvailabilityZone" secondary_availability_zone
        "PubliclyAccessible" publicly_accessible "StatusInfos" status_infos "StorageType" storage_type
        "StorageEncryptionType" storage_encryption_type "TdeCredentialArn" tde_credential_arn
        "DbInstancePort" db_instance_port "DBClusterIdentifier" db_cluster_identifier
        "StorageEncrypted" storage_encrypted "KmsKeyId" kms_key_id "DbiResourceId" dbi_resource_id
        "CACertificateIdentifier" ca_certificate_identifier "DomainMemberships" domain_memberships
        "CopyTagsToSnapshot" copy_tags_to_snapshot "MonitoringInterval" monitoring_interval
        "EnhancedMonitoringResourceArn" enhanced_monitoring_resource_arn "MonitoringRoleArn" monitoring_role_arn
        "PromotionTier" promotion_tier "DBInstanceArn" db_instance_arn "Timezone" timezone
        "IAMDatabaseAuthenticationEnabled" iam_database_authentication_enabled
        "DatabaseInsightsMode" database_insights_mode "PerformanceInsightsEnabled" performance_insights_enabled
        "PerformanceInsightsKMSKeyId" performance_insights_kms_key_id
        "PerformanceInsightsRetentionPeriod" performance_insights_retention_period
        "EnabledCloudwatchLogsExports" enabled_cloudwatch_logs_exports "ProcessorFeatures" processor_features
        "DeletionProtection" deletion_protection "AssociatedRoles" associated_roles
        "ListenerEndpoint" listener_endpoint "MaxAllocatedStorage" max_allocated_storage "TagList" tag_list
        "AutomationMode" automation_mode "ResumeFullAutomationModeTime" resume_full_automation_mode_time
        "CustomerOwnedIpEnabled" customer_owned_ip_enabled "NetworkType" network_type
        "ActivityStreamStatus" activity_stream_status "ActivityStreamKmsKeyId" activity_stream_kms_key_id
        "ActivityStreamKinesisStreamName" activity_stream_kinesis_stream_name
        "ActivityStreamMode" activity_stream_mode
        "ActivityStreamEngineNativeAuditFieldsIncluded" activity_stream_engine_native_audit_fields_included
        "AwsBackupRecoveryPointArn" aws_backup_recovery_point_arn
        "DBInstanceAutomatedBackupsReplications" db_instance_automated_backups_replications
        "BackupTarget" backup_target "AutomaticRestartTime" automatic_restart_time
        "CustomIamInstanceProfile" custom_iam_instance_profile
        "ActivityStreamPolicyStatus" activity_stream_policy_status "CertificateDetails" certificate_details
        "DBSystemId" db_system_id "MasterUserSecret" master_user_secret
        "ReadReplicaSourceDBClusterIdentifier" read_replica_source_db_cluster_identifier
        "PercentProgress" percent_progress "MultiTenant" multi_tenant "DedicatedLogVolume" dedicated_log_volume
        "IsStorageConfigUpgradeAvailable" is_storage_config_upgrade_available
        "EngineLifecycleSupport" engine_lifecycle_support "AdditionalStorageVolumes" additional_storage_volumes
        "StorageVolumeStatus" storage_volume_status "StorageOperationStatus" storage_operation_status
        "StorageOperationPercentProgress" storage_operation_percent_progress
        "DBCapacityReservationIdentifier" db_capacity_reservation_identifier }
    DbInstanceAutomatedBackupsReplication { "DBInstanceAutomatedBackupsArn" db_instance_automated_backups_arn }
    DbInstanceRole { "RoleArn" role_arn "FeatureName" feature_name "Status" status }
    DbInstanceStatusInfo { "StatusType" status_type "Normal" normal "Status" status "Message" message }
    DbParameterGroup { "DBParameterGroupName" db_parameter_group_name
        "DBParameterGroupFamily" db_parameter_group_family "Description" description
        "DBParameterGroupArn" db_parameter_group_arn }
    DbParameterGroupStatus { "DBParameterGroupName" db_parameter_group_name
        "ParameterApplyStatus" parameter_apply_status }
    DbSecurityGroupMembership { "DBSecurityGroupName" db_security_group_name "Status" status }
    DbSnapshot { "DBSnapshotIdentifier" db_snapshot_identifier "DBInstanceIdentifier" db_instance_identifier
        "SnapshotCreateTime" snapshot_create_time "Engine" engine "AllocatedStorage" allocated_storage
        "Status" status "Port" port "AvailabilityZone" availability_zone "VpcId" vpc_id
        "InstanceCreateTime" instance_create_time "MasterUsername" master_username "EngineVersion" engine_version
        "LicenseModel" license_model "SnapshotType" snapshot_type "Iops" iops "StorageThroughput" storage_throughput
        "OptionGroupName" option_group_name "PercentProgress" percent_progress "SourceRegion" source_region
        "SourceDBSnapshotIdentifier" source_db_snapshot_identifier "StorageType" storage_type
        "TdeCredentialArn" tde_credential_arn "Encrypted" encrypted "StorageEncryptionType" storage_encryption_type
        "BackupRetentionPeriod" backup_retention_period "PreferredBackupWindow" preferred_backup_window
        "KmsKeyId" kms_key_id "DBSnapshotArn" db_snapshot_arn "Timezone" timezone
        "IAMDatabaseAuthenticationEnabled" iam_database_authentication_enabled "ProcessorFeatures" processor_features
        "DbiResourceId" dbi_resource_id "TagList" tag_list "SnapshotTarget" snapshot_target
        "OriginalSnapshotCreateTime" original_snapshot_create_time "SnapshotDatabaseTime" snapshot_database_time
        "DBSystemId" db_system_id "MultiTenant" multi_tenant "DedicatedLogVolume" dedicated_log_volume
        "AdditionalStorageVolumes" additional_storage_volumes "SnapshotAvailabilityZone" snapshot_availability_zone
        "FullSnapshotSizeInBytes" full_snapshot_size_in_bytes }
    DbSnapshotAttribute { "AttributeName" attribute_name "AttributeValues" attribute_values }
    DbSnapshotAttributesResult { "DBSnapshotIdentifier" db_snapshot_identifier
        "DBSnapshotAttributes" db_snapshot_attributes }
    DbSubnetGroup { "DBSubnetGroupName" db_subnet_group_name "DBSubnetGroupDescription" db_subnet_group_description
        "VpcId" vpc_id "SubnetGroupStatus" subnet_group_status "Subnets" subnets
        "DBSubnetGroupArn" db_subnet_group_arn "SupportedNetworkTypes" supported_network_types }
    DomainMembership { "Domain" domain "Status" status "FQDN" fqdn "IAMRoleName" iam_role_name "OU" ou
        "AuthSecretArn" auth_secret_arn "DnsIps" dns_ips }
    Endpoint { "Address" address "Port" port "HostedZoneId" hosted_zone_id }
    EventSubscription { "CustomerAwsId" customer_aws_id "CustSubscriptionId" cust_subscription_id
        "SnsTopicArn" sns_topic_arn "Status" status "SubscriptionCreationTime" subscription_creation_time
        "SourceType" source_type "SourceIdsList" source_ids_list "EventCategoriesList" event_categories_list
        "Enabled" enabled "EventSubscriptionArn" event_subscription_arn }
    LimitlessDatabase { "Status" status "MinRequiredACU" min_required_acu }
    MasterUserSecret { "SecretArn" secret_arn "SecretStatus" secret_status "KmsKeyId" kms_key_id }
    OptionGroupMembership { "OptionGroupName" option_group_name "Status" status }
    Outpost { "Arn" arn }
    Parameter { "ParameterName" parameter_name "ParameterValue" parameter_value "Description" description
        "Source" source "ApplyType" apply_type "DataType" data_type "AllowedValues" allowed_values
        "IsModifiable" is_modifiable "MinimumEngineVersion" minimum_engine_version "ApplyMethod" apply_method
        "SupportedEngineModes" supported_engine_modes }
    PendingCloudwatchLogsExports { "LogTypesToEnable" log_types_to_enable "LogTypesToDisable" log_types_to_disable }
    PendingModifiedValues { "DBInstanceClass" db_instance_class "AllocatedStorage" allocated_storage
        "MasterUserPassword" master_user_password "Port" port "BackupRetentionPeriod" backup_retention_period
        "MultiAZ" multi_az "EngineVersion" engine_version "LicenseModel" license_model "Iops" iops
        "StorageThroughput" storage_throughput "DBInstanceIdentifier" db_instance_identifier
        "StorageType" storage_type "CACertificateIdentifier" ca_certificate_identifier
        "DBSubnetGroupName" db_subnet_group_name "PendingCloudwatchLogsExports" pending_cloudwatch_logs_exports
        "ProcessorFeatures" processor_features "AutomationMode" automation_mode
        "ResumeFullAutomationModeTime" resume_full_automation_mode_time "MultiTenant" multi_tenant
        "IAMDatabaseAuthenticationEnabled" iam_database_authentication_enabled
        "DedicatedLogVolume" dedicated_log_volume "Engine" engine
        "AdditionalStorageVolumes" additional_storage_volumes
        "DBCapacityReservationIdentifier" db_capacity_reservation_identifier }
    ProcessorFeature { "Name" name "Value" value }
    RdsCustomClusterConfiguration { "InterconnectSubnetId" interconnect_subnet_id
        "TransitGatewayMulticastDomainId" transit_gateway_multicast_domain_id "ReplicaMode" replica_mode }
    ScalingConfigurationInfo { "MinCapacity" min_capacity "MaxCapacity" max_capacity "AutoPause" auto_pause
        "SecondsUntilAutoPause" seconds_until_auto_pause "TimeoutAction" timeout_action
        "SecondsBeforeTimeout" seconds_before_timeout }
    ServerlessV2ScalingConfigurationInfo { "MinCapacity" min_capacity "MaxCapacity" max_capacity
        "SecondsUntilAutoPause" seconds_until_auto_pause }
    Subnet { "SubnetIdentifier" subnet_identifier "SubnetAvailabilityZone" subnet_availability_zone
        "SubnetOutpost" subnet_outpost "SubnetStatus" subnet_status }
    Tag { "Key" key "Value" value }
    VpcSecurityGroupMembership { "VpcSecurityGroupId" vpc_security_group_id "Status" status }
}

texts! { aws_sdk_rds;
    ActivityStreamMode ActivityStreamPolicyStatus ActivityStreamStatus ApplyMethod AutomationMode
    ClusterScalabilityType DatabaseInsightsMode LimitlessDatabaseStatus LocalWriteForwardingStatus ReplicaMode
    StorageEncryptionType UpgradeRolloutOrder WriteForwardingStatus
}
