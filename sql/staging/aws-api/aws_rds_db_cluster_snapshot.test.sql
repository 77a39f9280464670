insert into resource (arn, resource_id, tags, evidence) values
    -- Shared with everyone.
    ('arn:aws:rds:us-east-1:111111111111:cluster-snapshot:before-upgrade', 'before-upgrade', map {'team': 'shop'},
        '{"DescribeDBClusterSnapshots": {"DBClusterSnapshotIdentifier": "before-upgrade", "SnapshotType": "manual",
        "DBClusterIdentifier": "orders", "DbClusterResourceId": "cluster-01", "EngineMode": "provisioned",
        "Status": "available", "SnapshotCreateTime": "2024-05-01T10:00:00.883Z", "AllocatedStorage": 1,
        "ClusterCreateTime": "2024-04-01T10:00:00.743Z", "Engine": "aurora-mysql",
        "EngineVersion": "8.0.mysql_aurora.3.05.2", "IAMDatabaseAuthenticationEnabled": true,
        "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1", "LicenseModel": "aurora-mysql",
        "MasterUsername": "admin", "PercentProgress": 100, "Port": 0,
        "SourceDBClusterSnapshotArn": "arn:aws:rds:us-east-2:111111111111:cluster-snapshot:first",
        "StorageEncrypted": true, "VpcId": "vpc-01", "AvailabilityZones": ["us-east-1a", "us-east-1b"]},
        "DescribeDBClusterSnapshotAttributes": {"DBClusterSnapshotAttributesResult": {"DBClusterSnapshotIdentifier": "before-upgrade",
        "DBClusterSnapshotAttributes": [{"AttributeName": "restore", "AttributeValues": ["all", "222222222222"]}]}}}'),
    -- The attributes were refused.
    ('arn:aws:rds:us-east-1:111111111111:cluster-snapshot:refused', 'refused', null,
        '{"DescribeDBClusterSnapshots": {"DBClusterSnapshotIdentifier": "refused", "SnapshotType": "manual",
        "StorageEncrypted": false}, "DescribeDBClusterSnapshotAttributes": {"$error": {"code": "AccessDenied"}}}'),
    -- The attributes were never asked for.
    ('arn:aws:rds:us-east-1:111111111111:cluster-snapshot:unasked', 'unasked', null,
        '{"DescribeDBClusterSnapshots": {"DBClusterSnapshotIdentifier": "unasked", "SnapshotType": "manual",
        "StorageEncrypted": false}}');

insert into expected (
    arn, title, tags, db_cluster_snapshot_identifier, type, db_cluster_identifier, db_cluster_resource_id,
    engine_mode, status, create_time, allocated_storage, cluster_create_time, engine, engine_version,
    iam_database_authentication_enabled, kms_key_id, license_model, master_user_name, percent_progress, port,
    source_db_cluster_snapshot_arn, storage_encrypted, vpc_id, availability_zones, db_cluster_snapshot_attributes
) values
    (
        'arn:aws:rds:us-east-1:111111111111:cluster-snapshot:before-upgrade', 'before-upgrade', '{"team": "shop"}',
        'before-upgrade', 'manual', 'orders', 'cluster-01', 'provisioned', 'available', '2024-05-01 10:00:00.883', 1,
        '2024-04-01 10:00:00.743', 'aurora-mysql', '8.0.mysql_aurora.3.05.2', true,
        'arn:aws:kms:us-east-1:111111111111:key/k1', 'aurora-mysql', 'admin', 100, 0,
        'arn:aws:rds:us-east-2:111111111111:cluster-snapshot:first', true, 'vpc-01', '["us-east-1a", "us-east-1b"]',
        '[{"AttributeName": "restore", "AttributeValues": ["all", "222222222222"]}]'
    ),
    (
        'arn:aws:rds:us-east-1:111111111111:cluster-snapshot:refused', 'refused', null, 'refused', 'manual', null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, false, null, null,
        null
    ),
    (
        'arn:aws:rds:us-east-1:111111111111:cluster-snapshot:unasked', 'unasked', null, 'unasked', 'manual', null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, false, null, null,
        null
    );
