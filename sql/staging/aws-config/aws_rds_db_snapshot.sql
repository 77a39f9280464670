/*
description = "Database snapshots as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "dBSnapshotIdentifier": "VARCHAR", "snapshotType": "VARCHAR", "status": "VARCHAR",
                    "snapshotCreateTime": "VARCHAR", "allocatedStorage": "BIGINT", "availabilityZone": "VARCHAR",
                    "dBInstanceIdentifier": "VARCHAR", "dbiResourceId": "VARCHAR", "encrypted": "BOOLEAN",
                    "engine": "VARCHAR", "engineVersion": "VARCHAR", "iAMDatabaseAuthenticationEnabled": "BOOLEAN",
                    "instanceCreateTime": "VARCHAR", "iops": "BIGINT", "kmsKeyId": "VARCHAR",
                    "licenseModel": "VARCHAR", "masterUsername": "VARCHAR", "optionGroupName": "VARCHAR",
                    "percentProgress": "BIGINT", "port": "BIGINT", "sourceDBSnapshotIdentifier": "VARCHAR",
                    "sourceRegion": "VARCHAR", "dBSystemId": "VARCHAR", "dedicatedLogVolume": "BOOLEAN",
                    "multiTenant": "BOOLEAN", "snapshotDatabaseTime": "VARCHAR", "snapshotTarget": "VARCHAR",
                    "storageType": "VARCHAR", "tdeCredentialArn": "VARCHAR", "timezone": "VARCHAR",
                    "vpcId": "VARCHAR", "processorFeatures": "JSON"
                },
                "supplementaryConfiguration": {"DBSnapshotAttributes": "JSON"}
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.dBSnapshotIdentifier as db_snapshot_identifier,
    item.configuration.snapshotType as type,
    item.configuration.status as status,
    utc_time(item.configuration.snapshotCreateTime) as create_time,
    item.configuration.allocatedStorage as allocated_storage,
    item.configuration.availabilityZone as availability_zone,
    item.configuration.dBInstanceIdentifier as db_instance_identifier,
    item.configuration.dbiResourceId as dbi_resource_id,
    item.configuration.encrypted as encrypted,
    item.configuration.engine as engine,
    item.configuration.engineVersion as engine_version,
    item.configuration.iAMDatabaseAuthenticationEnabled as iam_database_authentication_enabled,
    utc_time(item.configuration.instanceCreateTime) as instance_create_time,
    item.configuration.iops as iops,
    item.configuration.kmsKeyId as kms_key_id,
    item.configuration.licenseModel as license_model,
    item.configuration.masterUsername as master_user_name,
    item.configuration.optionGroupName as option_group_name,
    item.configuration.percentProgress as percent_progress,
    item.configuration.port as port,
    item.configuration.sourceDBSnapshotIdentifier as source_db_snapshot_identifier,
    item.configuration.sourceRegion as source_region,
    item.configuration.dBSystemId as db_system_id,
    item.configuration.dedicatedLogVolume as dedicated_log_volume,
    item.configuration.multiTenant as multi_tenant,
    utc_time(item.configuration.snapshotDatabaseTime) as snapshot_database_time,
    item.configuration.snapshotTarget as snapshot_target,
    item.configuration.storageType as storage_type,
    item.configuration.tdeCredentialArn as tde_credential_arn,
    item.configuration.timezone as timezone,
    item.configuration.vpcId as vpc_id,
    api_member_names(item.supplementaryConfiguration.DBSnapshotAttributes) as db_snapshot_attributes,
    api_member_names(item.configuration.processorFeatures) as processor_features,
    partition,
    region,
    account_id,
    -- The oldest items have no ARN.
    coalesce(
        arn,
        'arn:' || partition || ':rds:' || region || ':' || account_id || ':snapshot:' || item.configuration.dBSnapshotIdentifier
    ) as arn,
    item.configuration.dBSnapshotIdentifier as title,
    tags_json(tags) as tags
from document
