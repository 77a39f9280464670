insert into resource (arn, resource_id, tags, evidence) values
    -- Shared with everyone.
    ('arn:aws:rds:us-east-1:111111111111:cluster-snapshot:before-upgrade', 'before-upgrade', map {'team': 'shop'},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:rds:us-east-1:111111111111:cluster-snapshot:before-upgrade",
        "resourceType": "AWS::RDS::DBClusterSnapshot", "resourceId": "before-upgrade",
        "configuration": {"dbclusterSnapshotIdentifier": "before-upgrade", "snapshotType": "manual",
        "dbclusterIdentifier": "orders", "dbClusterResourceId": "cluster-01", "engineMode": "provisioned",
        "status": "available", "snapshotCreateTime": 1714557600883, "allocatedStorage": 1,
        "clusterCreateTime": 1711965600743, "engine": "aurora-mysql", "engineVersion": "8.0.mysql_aurora.3.05.2",
        "iamdatabaseAuthenticationEnabled": true, "kmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1",
        "licenseModel": "aurora-mysql", "masterUsername": "admin", "percentProgress": 100, "port": 0,
        "sourceDBClusterSnapshotArn": "arn:aws:rds:us-east-2:111111111111:cluster-snapshot:first",
        "storageEncrypted": true, "vpcId": "vpc-01", "availabilityZones": ["us-east-1a", "us-east-1b"]},
        "supplementaryConfiguration": {"DBClusterSnapshotAttributes": [{"attributeName": "restore",
        "attributeValues": ["all", "222222222222"]}]}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:rds:us-east-1:111111111111:cluster-snapshot:gone', 'gone', null,
        '{"ConfigurationItem": {"resourceType": "AWS::RDS::DBClusterSnapshot", "resourceId": "gone",
        "configuration": null}}');

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
        'arn:aws:rds:us-east-1:111111111111:cluster-snapshot:gone', null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
