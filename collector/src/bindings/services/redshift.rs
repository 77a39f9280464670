// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_redshift;
    "DescribeClusterParameterGroups" describe_cluster_parameter_groups { "Marker" set_marker }
        pages { "Marker" "Marker" } lists { "ParameterGroups" "ParameterGroups" }
    "DescribeClusterParameters" describe_cluster_parameters
        { "Marker" set_marker "ParameterGroupName" set_parameter_group_name } pages { "Marker" "Marker" } lists {}
    "DescribeClusters" describe_clusters { "Marker" set_marker } pages { "Marker" "Marker" }
        lists { "Clusters" "Clusters" }
    "DescribeLoggingStatus" describe_logging_status { "ClusterIdentifier" set_cluster_identifier } pages {} lists {}
}

outputs! { aws_sdk_redshift;
    describe_cluster_parameter_groups::DescribeClusterParameterGroupsOutput { "Marker" marker
        "ParameterGroups" parameter_groups }
    describe_cluster_parameters::DescribeClusterParametersOutput { "Parameters" parameters "Marker" marker }
    describe_clusters::DescribeClustersOutput { "Marker" marker "Clusters" clusters }
    describe_logging_status::DescribeLoggingStatusOutput { "LoggingEnabled" logging_enabled "BucketName" bucket_name
        "S3KeyPrefix" s3_key_prefix "LastSuccessfulDeliveryTime" last_successful_delivery_time
        "LastFailureTime" last_failure_time "LastFailureMessage" last_failure_message
        "LogDestinationType" log_destination_type "LogExports" log_exports "S3Tables" s3_tables }
}

records! { aws_sdk_redshift;
    AquaConfiguration { "AquaStatus" aqua_status "AquaConfigurationStatus" aqua_configuration_status }
    Cluster { "ClusterIdentifier" cluster_identifier "NodeType" node_type "ClusterStatus" cluster_status
        "ClusterAvailabilityStatus" cluster_availability_status "ModifyStatus" modify_status
        "MasterUsername" master_username "DBName" db_name "Endpoint" endpoint "ClusterCreateTime" cluster_create_time
        "AutomatedSnapshotRetentionPeriod" automated_snapshot_retention_period
        "ManualSnapshotRetentionPeriod" manual_snapshot_retention_period
        "ClusterSecurityGroups" cluster_security_groups "VpcSecurityGroups" vpc_security_groups
        "ClusterParameterGroups" cluster_parameter_groups "ClusterSubnetGroupName" cluster_subnet_group_name
        "VpcId" vpc_id "AvailabilityZone" availability_zone "PreferredMaintenanceWindow" preferred_maintenance_window
        "PendingModifiedValues" pending_modified_values "ClusterVersion" cluster_version
        "AllowVersionUpgrade" allow_version_upgrade "NumberOfNodes" number_of_nodes
        "PubliclyAccessible" publicly_accessible "Encrypted" encrypted "RestoreStatus" restore_status
        "DataTransferProgress" data_transfer_progress "HsmStatus" hsm_status
        "ClusterSnapshotCopyStatus" cluster_snapshot_copy_status "ClusterPublicKey" cluster_public_key
        "ClusterNodes" cluster_nodes "ElasticIpStatus" elastic_ip_status
        "ClusterRevisionNumber" cluster_revision_number "Tags" tags "KmsKeyId" kms_key_id
        "EnhancedVpcRouting" enhanced_vpc_routing "IamRoles" iam_roles "PendingActions" pending_actions
        "MaintenanceTrackName" maintenance_track_name
        "ElasticResizeNumberOfNodeOptions" elastic_resize_number_of_node_options
        "DeferredMaintenanceWindows" deferred_maintenance_windows
        "SnapshotScheduleIdentifier" snapshot_schedule_identifier "SnapshotScheduleState" snapshot_schedule_state
        "ExpectedNextSnapshotScheduleTime" expected_next_snapshot_schedule_time
        "ExpectedNextSnapshotScheduleTimeStatus" expected_next_snapshot_schedule_time_status
        "NextMaintenanceWindowStartTime" next_maintenance_window_start_time "ResizeInfo" resize_info
        "AvailabilityZoneRelocationStatus" availability_zone_relocation_status
        "ClusterNamespaceArn" cluster_namespace_arn
        "TotalStorageCapacityInMegaBytes" total_storage_capacity_in_mega_bytes "AquaConfiguration" aqua_configuration
        "DefaultIamRoleArn" default_iam_role_arn "ReservedNodeExchangeStatus" reserved_node_exchange_status
        "CustomDomainName" custom_domain_name "CustomDomainCertificateArn" custom_domain_certificate_arn
        "CustomDomainCertificateExpiryDate" custom_domain_certificate_expiry_date
        "MasterPasswordSecretArn" master_password_secret_arn
        "MasterPasswordSecretKmsKeyId" master_password_secret_kms_key_id "IpAddressType" ip_address_type
        "MultiAZ" multi_az "MultiAZSecondary" multi_az_secondary
        "LakehouseRegistrationStatus" lakehouse_registration_status "CatalogArn" catalog_arn
        "ExtraComputeForAutomaticOptimization" extra_compute_for_automatic_optimization
        "LoggingPublishStatus" logging_publish_status }
    ClusterIamRole { "IamRoleArn" iam_role_arn "ApplyStatus" apply_status }
    ClusterNode { "NodeRole" node_role "PrivateIPAddress" private_ip_address "PublicIPAddress" public_ip_address }
    ClusterParameterGroup { "ParameterGroupName" parameter_group_name "ParameterGroupFamily" parameter_group_family
        "Description" description "Tags" tags }
    ClusterParameterGroupStatus { "ParameterGroupName" parameter_group_name
        "ParameterApplyStatus" parameter_apply_status "ClusterParameterStatusList" cluster_parameter_status_list }
    ClusterParameterStatus { "ParameterName" parameter_name "ParameterApplyStatus" parameter_apply_status
        "ParameterApplyErrorDescription" parameter_apply_error_description }
    ClusterSecurityGroupMembership { "ClusterSecurityGroupName" cluster_security_group_name "Status" status }
    ClusterSnapshotCopyStatus { "DestinationRegion" destination_region "RetentionPeriod" retention_period
        "ManualSnapshotRetentionPeriod" manual_snapshot_retention_period
        "SnapshotCopyGrantName" snapshot_copy_grant_name }
    DataTransferProgress { "Status" status "CurrentRateInMegaBytesPerSecond" current_rate_in_mega_bytes_per_second
        "TotalDataInMegaBytes" total_data_in_mega_bytes "DataTransferredInMegaBytes" data_transferred_in_mega_bytes
        "EstimatedTimeToCompletionInSeconds" estimated_time_to_completion_in_seconds
        "ElapsedTimeInSeconds" elapsed_time_in_seconds }
    DeferredMaintenanceWindow { "DeferMaintenanceIdentifier" defer_maintenance_identifier
        "DeferMaintenanceStartTime" defer_maintenance_start_time "DeferMaintenanceEndTime" defer_maintenance_end_time }
    ElasticIpStatus { "ElasticIp" elastic_ip "Status" status }
    Endpoint { "Address" address "Port" port "VpcEndpoints" vpc_endpoints }
    HsmStatus { "HsmClientCertificateIdentifier" hsm_client_certificate_identifier
        "HsmConfigurationIdentifier" hsm_configuration_identifier "Status" status }
    LoggingPublishStatus { "S3Tables" s3_tables }
    NetworkInterface { "NetworkInterfaceId" network_interface_id "SubnetId" subnet_id
        "PrivateIpAddress" private_ip_address "AvailabilityZone" availability_zone "Ipv6Address" ipv6_address }
    Parameter { "ParameterName" parameter_name "ParameterValue" parameter_value "Description" description
        "Source" source "DataType" data_type "AllowedValues" allowed_values "ApplyType" apply_type
        "IsModifiable" is_modifiable "MinimumEngineVersion" minimum_engine_version }
    PendingModifiedValues { "MasterUserPassword" master_user_password "NodeType" node_type
        "NumberOfNodes" number_of_nodes "ClusterType" cluster_type "ClusterVersion" cluster_version
        "AutomatedSnapshotRetentionPeriod" automated_snapshot_retention_period "ClusterIdentifier" cluster_identifier
        "PubliclyAccessible" publicly_accessible "EnhancedVpcRouting" enhanced_vpc_routing
        "MaintenanceTrackName" maintenance_track_name "EncryptionType" encryption_type }
    ReservedNodeExchangeStatus { "ReservedNodeExchangeRequestId" reserved_node_exchange_request_id "Status" status
        "RequestTime" request_time "SourceReservedNodeId" source_reserved_node_id
        "SourceReservedNodeType" source_reserved_node_type "SourceReservedNodeCount" source_reserved_node_count
        "TargetReservedNodeOfferingId" target_reserved_node_offering_id
        "TargetReservedNodeType" target_reserved_node_type "TargetReservedNodeCount" target_reserved_node_count }
    ResizeInfo { "ResizeType" resize_type "AllowCancelResize" allow_cancel_resize }
    RestoreStatus { "Status" status
        "CurrentRestoreRateInMegaBytesPerSecond" current_restore_rate_in_mega_bytes_per_second
        "SnapshotSizeInMegaBytes" snapshot_size_in_mega_bytes "ProgressInMegaBytes" progress_in_mega_bytes
        "ElapsedTimeInSeconds" elapsed_time_in_seconds
        "EstimatedTimeToCompletionInSeconds" estimated_time_to_completion_in_seconds }
    S3TablePublishStatus { "S3Tables" s3_tables "S3TableNamespace" s3_table_namespace
        "S3TableGranularity" s3_table_granularity "EnabledAll" enabled_all "LastIngestionTimes" last_ingestion_times }
    SecondaryClusterInfo { "AvailabilityZone" availability_zone "ClusterNodes" cluster_nodes }
    Tag { "Key" key "Value" value }
    VpcEndpoint { "VpcEndpointId" vpc_endpoint_id "VpcId" vpc_id "NetworkInterfaces" network_interfaces }
    VpcSecurityGroupMembership { "VpcSecurityGroupId" vpc_security_group_id "Status" status }
}

texts! { aws_sdk_redshift;
    AquaConfigurationStatus AquaStatus LogDestinationType ParameterApplyType ReservedNodeExchangeStatusType
    ScheduleState
}
