/*
description = "Database clusters as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "dbclusterIdentifier": "VARCHAR", "status": "VARCHAR", "dbClusterResourceId": "VARCHAR",
                    "clusterCreateTime": "VARCHAR", "activityStreamKinesisStreamName": "VARCHAR",
                    "activityStreamKmsKeyId": "VARCHAR", "activityStreamMode": "VARCHAR",
                    "activityStreamStatus": "VARCHAR", "allocatedStorage": "BIGINT",
                    "autoMinorVersionUpgrade": "BOOLEAN", "automaticRestartTime": "VARCHAR",
                    "awsBackupRecoveryPointArn": "VARCHAR", "backtrackConsumedChangeRecords": "BIGINT",
                    "backtrackWindow": "BIGINT", "backupRetentionPeriod": "BIGINT", "capacity": "BIGINT",
                    "characterSetName": "VARCHAR", "cloneGroupId": "VARCHAR", "copyTagsToSnapshot": "BOOLEAN",
                    "crossAccountClone": "BOOLEAN", "databaseName": "VARCHAR", "dbclusterInstanceClass": "VARCHAR",
                    "dbclusterParameterGroup": "VARCHAR", "dbsubnetGroup": "VARCHAR",
                    "deletionProtection": "BOOLEAN", "earliestBacktrackTime": "VARCHAR",
                    "earliestRestorableTime": "VARCHAR", "endpoint": "VARCHAR", "engine": "VARCHAR",
                    "engineMode": "VARCHAR", "engineVersion": "VARCHAR",
                    "globalWriteForwardingRequested": "BOOLEAN", "globalWriteForwardingStatus": "VARCHAR",
                    "hostedZoneId": "VARCHAR", "httpEndpointEnabled": "BOOLEAN",
                    "iamdatabaseAuthenticationEnabled": "BOOLEAN",
                    "iooptimizedNextAllowedModificationTime": "VARCHAR", "kmsKeyId": "VARCHAR",
                    "latestRestorableTime": "VARCHAR", "localWriteForwardingStatus": "VARCHAR",
                    "masterUsername": "VARCHAR", "monitoringInterval": "BIGINT", "monitoringRoleArn": "VARCHAR",
                    "multiAZ": "BOOLEAN", "networkType": "VARCHAR", "percentProgress": "VARCHAR",
                    "performanceInsightsEnabled": "BOOLEAN", "performanceInsightsKMSKeyId": "VARCHAR",
                    "performanceInsightsRetentionPeriod": "BIGINT", "port": "BIGINT",
                    "preferredBackupWindow": "VARCHAR", "preferredMaintenanceWindow": "VARCHAR",
                    "publiclyAccessible": "BOOLEAN", "readerEndpoint": "VARCHAR", "storageEncrypted": "BOOLEAN",
                    "storageThroughput": "BIGINT", "storageType": "VARCHAR", "associatedRoles": "JSON",
                    "availabilityZones": "JSON", "certificateDetails": "JSON", "customEndpoints": "JSON",
                    "domainMemberships": "JSON", "enabledCloudwatchLogsExports": "JSON",
                    "limitlessDatabase": "JSON", "masterUserSecret": "JSON",
                    "dbclusterMembers": [{
                        "dbinstanceIdentifier": "VARCHAR", "isClusterWriter": "BOOLEAN",
                        "dbclusterParameterGroupStatus": "VARCHAR", "promotionTier": "BIGINT"
                    }],
                    "dbclusterOptionGroupMemberships": [{
                        "dbclusterOptionGroupName": "VARCHAR", "status": "VARCHAR"
                    }],
                    "pendingModifiedValues": "JSON", "readReplicaIdentifiers": "JSON",
                    "scalingConfigurationInfo": "JSON", "serverlessV2ScalingConfiguration": "JSON",
                    "vpcSecurityGroups": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.dbclusterIdentifier as db_cluster_identifier,
    item.configuration.status as status,
    item.configuration.dbClusterResourceId as resource_id,
    utc_time(item.configuration.clusterCreateTime) as create_time,
    item.configuration.activityStreamKinesisStreamName as activity_stream_kinesis_stream_name,
    item.configuration.activityStreamKmsKeyId as activity_stream_kms_key_id,
    item.configuration.activityStreamMode as activity_stream_mode,
    item.configuration.activityStreamStatus as activity_stream_status,
    item.configuration.allocatedStorage as allocated_storage,
    item.configuration.autoMinorVersionUpgrade as auto_minor_version_upgrade,
    utc_time(item.configuration.automaticRestartTime) as automatic_restart_time,
    item.configuration.awsBackupRecoveryPointArn as aws_backup_recovery_point_arn,
    item.configuration.backtrackConsumedChangeRecords as backtrack_consumed_change_records,
    item.configuration.backtrackWindow as backtrack_window,
    item.configuration.backupRetentionPeriod as backup_retention_period,
    item.configuration.capacity as capacity,
    item.configuration.characterSetName as character_set_name,
    item.configuration.cloneGroupId as clone_group_id,
    item.configuration.copyTagsToSnapshot as copy_tags_to_snapshot,
    item.configuration.crossAccountClone as cross_account_clone,
    item.configuration.databaseName as database_name,
    item.configuration.dbclusterInstanceClass as db_cluster_instance_class,
    item.configuration.dbclusterParameterGroup as db_cluster_parameter_group,
    item.configuration.dbsubnetGroup as db_subnet_group,
    item.configuration.deletionProtection as deletion_protection,
    utc_time(item.configuration.earliestBacktrackTime) as earliest_backtrack_time,
    utc_time(item.configuration.earliestRestorableTime) as earliest_restorable_time,
    item.configuration.endpoint as endpoint,
    item.configuration.engine as engine,
    item.configuration.engineMode as engine_mode,
    item.configuration.engineVersion as engine_version,
    item.configuration.globalWriteForwardingRequested as global_write_forwarding_requested,
    item.configuration.globalWriteForwardingStatus as global_write_forwarding_status,
    item.configuration.hostedZoneId as hosted_zone_id,
    item.configuration.httpEndpointEnabled as http_endpoint_enabled,
    item.configuration.iamdatabaseAuthenticationEnabled as iam_database_authentication_enabled,
    utc_time(item.configuration.iooptimizedNextAllowedModificationTime) as io_optimized_next_allowed_modification_time,
    item.configuration.kmsKeyId as kms_key_id,
    utc_time(item.configuration.latestRestorableTime) as latest_restorable_time,
    item.configuration.localWriteForwardingStatus as local_write_forwarding_status,
    item.configuration.masterUsername as master_user_name,
    item.configuration.monitoringInterval as monitoring_interval,
    item.configuration.monitoringRoleArn as monitoring_role_arn,
    item.configuration.multiAZ as multi_az,
    item.configuration.networkType as network_type,
    item.configuration.percentProgress as percent_progress,
    item.configuration.performanceInsightsEnabled as performance_insights_enabled,
    item.configuration.performanceInsightsKMSKeyId as performance_insights_kms_key_id,
    item.configuration.performanceInsightsRetentionPeriod as performance_insights_retention_period,
    item.configuration.port as port,
    item.configuration.preferredBackupWindow as preferred_backup_window,
    item.configuration.preferredMaintenanceWindow as preferred_maintenance_window,
    item.configuration.publiclyAccessible as publicly_accessible,
    item.configuration.readerEndpoint as reader_endpoint,
    item.configuration.storageEncrypted as storage_encrypted,
    item.configuration.storageThroughput as storage_throughput,
    item.configuration.storageType as storage_type,
    api_member_names(item.configuration.associatedRoles) as associated_roles,
    item.configuration.availabilityZones as availability_zones,
    api_member_names(item.configuration.certificateDetails) as certificate_details,
    item.configuration.customEndpoints as custom_endpoints,
    api_member_names(item.configuration.domainMemberships) as domain_memberships,
    item.configuration.enabledCloudwatchLogsExports as enabled_cloudwatch_logs_exports,
    api_member_names(item.configuration.limitlessDatabase) as limitless_database,
    api_member_names(item.configuration.masterUserSecret) as master_user_secret,
    -- The members are spelled in a way of their own, and the writer is told twice.
    to_json(list_transform(
        item.configuration.dbclusterMembers,
        lambda member: json_merge_patch('{}', json_object(
            'DBInstanceIdentifier', member.dbinstanceIdentifier,
            'IsClusterWriter', member.isClusterWriter,
            'DBClusterParameterGroupStatus', member.dbclusterParameterGroupStatus,
            'PromotionTier', member.promotionTier
        ))
    )) as members,
    to_json(list_transform(
        item.configuration.dbclusterOptionGroupMemberships,
        lambda membership: json_merge_patch('{}', json_object(
            'DBClusterOptionGroupName', membership.dbclusterOptionGroupName,
            'Status', membership.status
        ))
    )) as option_group_memberships,
    api_member_names(item.configuration.pendingModifiedValues) as pending_modified_values,
    item.configuration.readReplicaIdentifiers as read_replica_identifiers,
    api_member_names(item.configuration.scalingConfigurationInfo) as scaling_configuration_info,
    api_member_names(item.configuration.serverlessV2ScalingConfiguration) as serverless_v2_scaling_configuration,
    api_member_names(item.configuration.vpcSecurityGroups) as vpc_security_groups,
    partition,
    region,
    account_id,
    -- The oldest items have no ARN.
    coalesce(
        arn,
        'arn:' || partition || ':rds:' || region || ':' || account_id || ':cluster:' || item.configuration.dbclusterIdentifier
    ) as arn,
    item.configuration.dbclusterIdentifier as title,
    tags_json(tags) as tags
from document
