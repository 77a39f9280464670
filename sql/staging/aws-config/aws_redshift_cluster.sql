/*
description = "Clusters as AWS Config records them, in the API's member names."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "clusterIdentifier": "VARCHAR", "clusterNamespaceArn": "VARCHAR",
                    "allowVersionUpgrade": "BOOLEAN", "automatedSnapshotRetentionPeriod": "BIGINT",
                    "availabilityZone": "VARCHAR", "availabilityZoneRelocationStatus": "VARCHAR",
                    "clusterAvailabilityStatus": "VARCHAR", "clusterCreateTime": "VARCHAR", "clusterNodes": "JSON",
                    "clusterParameterGroups": "JSON", "clusterPublicKey": "VARCHAR",
                    "clusterRevisionNumber": "VARCHAR", "clusterSecurityGroups": "JSON",
                    "clusterSnapshotCopyStatus": "JSON", "clusterStatus": "VARCHAR",
                    "clusterSubnetGroupName": "VARCHAR", "clusterVersion": "VARCHAR",
                    "totalStorageCapacityInMegaBytes": "BIGINT", "aquaConfiguration": "JSON",
                    "dataTransferProgress": "JSON", "dBName": "VARCHAR", "deferredMaintenanceWindows": "JSON",
                    "elasticIpStatus": "JSON", "elasticResizeNumberOfNodeOptions": "VARCHAR", "encrypted": "BOOLEAN",
                    "endpoint": "JSON", "enhancedVpcRouting": "BOOLEAN",
                    "expectedNextSnapshotScheduleTime": "VARCHAR",
                    "expectedNextSnapshotScheduleTimeStatus": "VARCHAR", "hsmStatus": "JSON", "iamRoles": "JSON",
                    "kmsKeyId": "VARCHAR", "maintenanceTrackName": "VARCHAR",
                    "manualSnapshotRetentionPeriod": "BIGINT", "masterUsername": "VARCHAR", "multiAZ": "VARCHAR",
                    "nextMaintenanceWindowStartTime": "VARCHAR", "nodeType": "VARCHAR", "numberOfNodes": "BIGINT",
                    "pendingActions": "JSON", "pendingModifiedValues": "JSON",
                    "preferredMaintenanceWindow": "VARCHAR", "publiclyAccessible": "BOOLEAN", "resizeInfo": "JSON",
                    "restoreStatus": "JSON", "snapshotScheduleIdentifier": "VARCHAR",
                    "snapshotScheduleState": "VARCHAR", "vpcId": "VARCHAR", "vpcSecurityGroups": "JSON",
                    "tags": "JSON"
                },
                "supplementaryConfiguration": {"LoggingStatus": "JSON"}
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.clusterIdentifier as cluster_identifier,
    item.configuration.clusterNamespaceArn as cluster_namespace_arn,
    item.configuration.allowVersionUpgrade as allow_version_upgrade,
    item.configuration.automatedSnapshotRetentionPeriod as automated_snapshot_retention_period,
    item.configuration.availabilityZone as availability_zone,
    item.configuration.availabilityZoneRelocationStatus as availability_zone_relocation_status,
    item.configuration.clusterAvailabilityStatus as cluster_availability_status,
    utc_time(item.configuration.clusterCreateTime) as cluster_create_time,
    api_member_names(item.configuration.clusterNodes) as cluster_nodes,
    api_member_names(item.configuration.clusterParameterGroups) as cluster_parameter_groups,
    item.configuration.clusterPublicKey as cluster_public_key,
    item.configuration.clusterRevisionNumber as cluster_revision_number,
    api_member_names(item.configuration.clusterSecurityGroups) as cluster_security_groups,
    api_member_names(item.configuration.clusterSnapshotCopyStatus) as cluster_snapshot_copy_status,
    item.configuration.clusterStatus as cluster_status,
    item.configuration.clusterSubnetGroupName as cluster_subnet_group_name,
    item.configuration.clusterVersion as cluster_version,
    item.configuration.totalStorageCapacityInMegaBytes as total_storage_capacity_in_mega_bytes,
    api_member_names(item.configuration.aquaConfiguration) as aqua_configuration,
    api_member_names(item.configuration.dataTransferProgress) as data_transfer_progress,
    item.configuration.dBName as db_name,
    api_member_names(item.configuration.deferredMaintenanceWindows) as deferred_maintenance_windows,
    api_member_names(item.configuration.elasticIpStatus) as elastic_ip_status,
    item.configuration.elasticResizeNumberOfNodeOptions as elastic_resize_number_of_node_options,
    item.configuration.encrypted as encrypted,
    api_member_names(item.configuration.endpoint) as endpoint,
    item.configuration.enhancedVpcRouting as enhanced_vpc_routing,
    utc_time(item.configuration.expectedNextSnapshotScheduleTime) as expected_next_snapshot_schedule_time,
    item.configuration.expectedNextSnapshotScheduleTimeStatus as expected_next_snapshot_schedule_time_status,
    api_member_names(item.configuration.hsmStatus) as hsm_status,
    api_member_names(item.configuration.iamRoles) as iam_roles,
    item.configuration.kmsKeyId as kms_key_id,
    item.configuration.maintenanceTrackName as maintenance_track_name,
    item.configuration.manualSnapshotRetentionPeriod as manual_snapshot_retention_period,
    item.configuration.masterUsername as master_username,
    case lower(item.configuration.multiAZ) when 'enabled' then true when 'disabled' then false end as multi_az,
    utc_time(item.configuration.nextMaintenanceWindowStartTime) as next_maintenance_window_start_time,
    item.configuration.nodeType as node_type,
    item.configuration.numberOfNodes as number_of_nodes,
    item.configuration.pendingActions as pending_actions,
    api_member_names(item.configuration.pendingModifiedValues) as pending_modified_values,
    item.configuration.preferredMaintenanceWindow as preferred_maintenance_window,
    item.configuration.publiclyAccessible as publicly_accessible,
    api_member_names(item.configuration.resizeInfo) as resize_info,
    api_member_names(item.configuration.restoreStatus) as restore_status,
    item.configuration.snapshotScheduleIdentifier as snapshot_schedule_identifier,
    item.configuration.snapshotScheduleState as snapshot_schedule_state,
    item.configuration.vpcId as vpc_id,
    api_member_names(item.configuration.vpcSecurityGroups) as vpc_security_groups,
    without_nulls(api_member_names(item.supplementaryConfiguration.LoggingStatus)) as logging_status,
    api_member_names(item.configuration.tags) as tags_src,
    partition,
    region,
    account_id,
    coalesce(
        arn,
        'arn:' || partition || ':redshift:' || region || ':' || account_id || ':cluster:'
            || item.configuration.clusterIdentifier
    ) as arn,
    item.configuration.clusterIdentifier as title,
    tags_json(tags) as tags
from document
