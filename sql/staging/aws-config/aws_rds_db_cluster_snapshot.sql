/*
description = "Cluster snapshots as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "dbclusterSnapshotIdentifier": "VARCHAR", "snapshotType": "VARCHAR",
                    "dbclusterIdentifier": "VARCHAR", "dbClusterResourceId": "VARCHAR", "engineMode": "VARCHAR",
                    "status": "VARCHAR", "snapshotCreateTime": "VARCHAR", "allocatedStorage": "BIGINT",
                    "clusterCreateTime": "VARCHAR", "engine": "VARCHAR", "engineVersion": "VARCHAR",
                    "iamdatabaseAuthenticationEnabled": "BOOLEAN", "kmsKeyId": "VARCHAR", "licenseModel": "VARCHAR",
                    "masterUsername": "VARCHAR", "percentProgress": "BIGINT", "port": "BIGINT",
                    "sourceDBClusterSnapshotArn": "VARCHAR", "storageEncrypted": "BOOLEAN", "vpcId": "VARCHAR",
                    "availabilityZones": "JSON"
                },
                "supplementaryConfiguration": {"DBClusterSnapshotAttributes": "JSON"}
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.dbclusterSnapshotIdentifier as db_cluster_snapshot_identifier,
    item.configuration.snapshotType as type,
    item.configuration.dbclusterIdentifier as db_cluster_identifier,
    item.configuration.dbClusterResourceId as db_cluster_resource_id,
    item.configuration.engineMode as engine_mode,
    item.configuration.status as status,
    utc_time(item.configuration.snapshotCreateTime) as create_time,
    item.configuration.allocatedStorage as allocated_storage,
    utc_time(item.configuration.clusterCreateTime) as cluster_create_time,
    item.configuration.engine as engine,
    item.configuration.engineVersion as engine_version,
    item.configuration.iamdatabaseAuthenticationEnabled as iam_database_authentication_enabled,
    item.configuration.kmsKeyId as kms_key_id,
    item.configuration.licenseModel as license_model,
    item.configuration.masterUsername as master_user_name,
    item.configuration.percentProgress as percent_progress,
    item.configuration.port as port,
    item.configuration.sourceDBClusterSnapshotArn as source_db_cluster_snapshot_arn,
    item.configuration.storageEncrypted as storage_encrypted,
    item.configuration.vpcId as vpc_id,
    item.configuration.availabilityZones as availability_zones,
    api_member_names(item.supplementaryConfiguration.DBClusterSnapshotAttributes) as db_cluster_snapshot_attributes,
    partition,
    region,
    account_id,
    -- The oldest items have no ARN.
    coalesce(
        arn,
        'arn:' || partition || ':rds:' || region || ':' || account_id || ':cluster-snapshot:'
            || item.configuration.dbclusterSnapshotIdentifier
    ) as arn,
    item.configuration.dbclusterSnapshotIdentifier as title,
    tags_json(tags) as tags
from document
