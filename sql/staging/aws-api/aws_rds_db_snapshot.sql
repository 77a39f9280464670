/*
description = "Database snapshots as the RDS API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeDBSnapshots": {
                "DBSnapshotIdentifier": "VARCHAR", "SnapshotType": "VARCHAR", "Status": "VARCHAR",
                "SnapshotCreateTime": "VARCHAR", "AllocatedStorage": "BIGINT", "AvailabilityZone": "VARCHAR",
                "DBInstanceIdentifier": "VARCHAR", "DbiResourceId": "VARCHAR", "Encrypted": "BOOLEAN",
                "Engine": "VARCHAR", "EngineVersion": "VARCHAR", "IAMDatabaseAuthenticationEnabled": "BOOLEAN",
                "InstanceCreateTime": "VARCHAR", "Iops": "BIGINT", "KmsKeyId": "VARCHAR", "LicenseModel": "VARCHAR",
                "MasterUsername": "VARCHAR", "OptionGroupName": "VARCHAR", "PercentProgress": "BIGINT",
                "Port": "BIGINT", "SourceDBSnapshotIdentifier": "VARCHAR", "SourceRegion": "VARCHAR",
                "DBSystemId": "VARCHAR", "DedicatedLogVolume": "BOOLEAN", "MultiTenant": "BOOLEAN",
                "SnapshotDatabaseTime": "VARCHAR", "SnapshotTarget": "VARCHAR", "StorageType": "VARCHAR",
                "TdeCredentialArn": "VARCHAR", "Timezone": "VARCHAR", "VpcId": "VARCHAR",
                "ProcessorFeatures": "JSON"
            },
            "DescribeDBSnapshotAttributes": {
                "$error": "JSON", "DBSnapshotAttributesResult": {"DBSnapshotAttributes": "JSON"}
            }
        }') as answer
    from resource
)

select
    answer.DescribeDBSnapshots.DBSnapshotIdentifier as db_snapshot_identifier,
    answer.DescribeDBSnapshots.SnapshotType as type,
    answer.DescribeDBSnapshots.Status as status,
    utc_time(answer.DescribeDBSnapshots.SnapshotCreateTime) as create_time,
    answer.DescribeDBSnapshots.AllocatedStorage as allocated_storage,
    answer.DescribeDBSnapshots.AvailabilityZone as availability_zone,
    answer.DescribeDBSnapshots.DBInstanceIdentifier as db_instance_identifier,
    answer.DescribeDBSnapshots.DbiResourceId as dbi_resource_id,
    answer.DescribeDBSnapshots.Encrypted as encrypted,
    answer.DescribeDBSnapshots.Engine as engine,
    answer.DescribeDBSnapshots.EngineVersion as engine_version,
    answer.DescribeDBSnapshots.IAMDatabaseAuthenticationEnabled as iam_database_authentication_enabled,
    utc_time(answer.DescribeDBSnapshots.InstanceCreateTime) as instance_create_time,
    answer.DescribeDBSnapshots.Iops as iops,
    answer.DescribeDBSnapshots.KmsKeyId as kms_key_id,
    answer.DescribeDBSnapshots.LicenseModel as license_model,
    answer.DescribeDBSnapshots.MasterUsername as master_user_name,
    answer.DescribeDBSnapshots.OptionGroupName as option_group_name,
    answer.DescribeDBSnapshots.PercentProgress as percent_progress,
    answer.DescribeDBSnapshots.Port as port,
    answer.DescribeDBSnapshots.SourceDBSnapshotIdentifier as source_db_snapshot_identifier,
    answer.DescribeDBSnapshots.SourceRegion as source_region,
    answer.DescribeDBSnapshots.DBSystemId as db_system_id,
    answer.DescribeDBSnapshots.DedicatedLogVolume as dedicated_log_volume,
    answer.DescribeDBSnapshots.MultiTenant as multi_tenant,
    utc_time(answer.DescribeDBSnapshots.SnapshotDatabaseTime) as snapshot_database_time,
    answer.DescribeDBSnapshots.SnapshotTarget as snapshot_target,
    answer.DescribeDBSnapshots.StorageType as storage_type,
    answer.DescribeDBSnapshots.TdeCredentialArn as tde_credential_arn,
    answer.DescribeDBSnapshots.Timezone as timezone,
    answer.DescribeDBSnapshots.VpcId as vpc_id,
    answer.DescribeDBSnapshotAttributes.DBSnapshotAttributesResult.DBSnapshotAttributes as db_snapshot_attributes,
    answer.DescribeDBSnapshots.ProcessorFeatures as processor_features,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeDBSnapshots.DBSnapshotIdentifier as title,
    tags_json(tags) as tags
from document
