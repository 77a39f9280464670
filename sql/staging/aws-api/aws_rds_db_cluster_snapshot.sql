/*
description = "Cluster snapshots as the RDS API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeDBClusterSnapshots": {
                "DBClusterSnapshotIdentifier": "VARCHAR", "SnapshotType": "VARCHAR",
                "DBClusterIdentifier": "VARCHAR", "DbClusterResourceId": "VARCHAR", "EngineMode": "VARCHAR",
                "Status": "VARCHAR", "SnapshotCreateTime": "VARCHAR", "AllocatedStorage": "BIGINT",
                "ClusterCreateTime": "VARCHAR", "Engine": "VARCHAR", "EngineVersion": "VARCHAR",
                "IAMDatabaseAuthenticationEnabled": "BOOLEAN", "KmsKeyId": "VARCHAR", "LicenseModel": "VARCHAR",
                "MasterUsername": "VARCHAR", "PercentProgress": "BIGINT", "Port": "BIGINT",
                "SourceDBClusterSnapshotArn": "VARCHAR", "StorageEncrypted": "BOOLEAN", "VpcId": "VARCHAR",
                "AvailabilityZones": "JSON"
            },
            "DescribeDBClusterSnapshotAttributes": {
                "$error": "JSON", "DBClusterSnapshotAttributesResult": {"DBClusterSnapshotAttributes": "JSON"}
            }
        }') as answer
    from resource
)

select
    answer.DescribeDBClusterSnapshots.DBClusterSnapshotIdentifier as db_cluster_snapshot_identifier,
    answer.DescribeDBClusterSnapshots.SnapshotType as type,
    answer.DescribeDBClusterSnapshots.DBClusterIdentifier as db_cluster_identifier,
    answer.DescribeDBClusterSnapshots.DbClusterResourceId as db_cluster_resource_id,
    answer.DescribeDBClusterSnapshots.EngineMode as engine_mode,
    answer.DescribeDBClusterSnapshots.Status as status,
    utc_time(answer.DescribeDBClusterSnapshots.SnapshotCreateTime) as create_time,
    answer.DescribeDBClusterSnapshots.AllocatedStorage as allocated_storage,
    utc_time(answer.DescribeDBClusterSnapshots.ClusterCreateTime) as cluster_create_time,
    answer.DescribeDBClusterSnapshots.Engine as engine,
    answer.DescribeDBClusterSnapshots.EngineVersion as engine_version,
    answer.DescribeDBClusterSnapshots.IAMDatabaseAuthenticationEnabled as iam_database_authentication_enabled,
    answer.DescribeDBClusterSnapshots.KmsKeyId as kms_key_id,
    answer.DescribeDBClusterSnapshots.LicenseModel as license_model,
    answer.DescribeDBClusterSnapshots.MasterUsername as master_user_name,
    answer.DescribeDBClusterSnapshots.PercentProgress as percent_progress,
    answer.DescribeDBClusterSnapshots.Port as port,
    answer.DescribeDBClusterSnapshots.SourceDBClusterSnapshotArn as source_db_cluster_snapshot_arn,
    answer.DescribeDBClusterSnapshots.StorageEncrypted as storage_encrypted,
    answer.DescribeDBClusterSnapshots.VpcId as vpc_id,
    answer.DescribeDBClusterSnapshots.AvailabilityZones as availability_zones,
    answer.DescribeDBClusterSnapshotAttributes.DBClusterSnapshotAttributesResult.DBClusterSnapshotAttributes as db_cluster_snapshot_attributes,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeDBClusterSnapshots.DBClusterSnapshotIdentifier as title,
    tags_json(tags) as tags
from document
