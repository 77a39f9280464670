insert into resource (arn, resource_id, tags, evidence) values
    -- Shared with everyone.
    ('arn:aws:rds:us-east-1:111111111111:snapshot:before-upgrade', 'before-upgrade', map {'team': 'shop'},
        '{"DescribeDBSnapshots": {"DBSnapshotIdentifier": "before-upgrade", "SnapshotType": "manual",
        "Status": "available", "SnapshotCreateTime": "2024-05-01T10:00:00.992Z", "AllocatedStorage": 100,
        "AvailabilityZone": "us-east-1a", "DBInstanceIdentifier": "shop", "DbiResourceId": "db-01",
        "Encrypted": false, "Engine": "mysql", "EngineVersion": "8.0.36", "IAMDatabaseAuthenticationEnabled": false,
        "InstanceCreateTime": "2024-04-01T10:00:00Z", "Iops": 1000,
        "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1", "LicenseModel": "general-public-license",
        "MasterUsername": "keeper", "OptionGroupName": "default:mysql-8-0", "PercentProgress": 100, "Port": 3306,
        "SourceDBSnapshotIdentifier": "arn:aws:rds:us-east-2:111111111111:snapshot:first",
        "SourceRegion": "us-east-2", "DBSystemId": "ORCL", "DedicatedLogVolume": false, "MultiTenant": false,
        "SnapshotDatabaseTime": "2024-05-01T09:59:00Z", "SnapshotTarget": "region", "StorageType": "gp3",
        "TdeCredentialArn": "arn:aws:cloudhsm:us-east-1:111111111111:hsm/1", "Timezone": "UTC", "VpcId": "vpc-01",
        "ProcessorFeatures": []},
        "DescribeDBSnapshotAttributes": {"DBSnapshotAttributesResult": {"DBSnapshotIdentifier": "before-upgrade",
        "DBSnapshotAttributes": [{"AttributeName": "restore", "AttributeValues": ["all"]}]}}}'),
    -- Shared with nobody.
    ('arn:aws:rds:us-east-1:111111111111:snapshot:rds:shop-2024-05-01', 'rds:shop-2024-05-01', map {},
        '{"DescribeDBSnapshots": {"DBSnapshotIdentifier": "rds:shop-2024-05-01", "SnapshotType": "automated",
        "Encrypted": true},
        "DescribeDBSnapshotAttributes": {"DBSnapshotAttributesResult": {"DBSnapshotIdentifier": "rds:shop-2024-05-01",
        "DBSnapshotAttributes": [{"AttributeName": "restore", "AttributeValues": []}]}}}'),
    -- The attributes were refused.
    ('arn:aws:rds:us-east-1:111111111111:snapshot:refused', 'refused', null,
        '{"DescribeDBSnapshots": {"DBSnapshotIdentifier": "refused", "SnapshotType": "manual", "Encrypted": true},
        "DescribeDBSnapshotAttributes": {"$error": {"code": "AccessDenied"}}}'),
    -- The attributes were never asked for.
    ('arn:aws:rds:us-east-1:111111111111:snapshot:unasked', 'unasked', null,
        '{"DescribeDBSnapshots": {"DBSnapshotIdentifier": "unasked", "SnapshotType": "manual", "Encrypted": true}}');

insert into expected (
    arn, title, tags, db_snapshot_identifier, type, status, create_time, allocated_storage, availability_zone,
    db_instance_identifier, dbi_resource_id, encrypted, engine, engine_version, iam_database_authentication_enabled,
    instance_create_time, iops, kms_key_id, license_model, master_user_name, option_group_name, percent_progress,
    port, source_db_snapshot_identifier, source_region, db_system_id, dedicated_log_volume, multi_tenant,
    snapshot_database_time, snapshot_target, storage_type, tde_credential_arn, timezone, vpc_id,
    db_snapshot_attributes, processor_features
) values
    (
        'arn:aws:rds:us-east-1:111111111111:snapshot:before-upgrade', 'before-upgrade', '{"team": "shop"}',
        'before-upgrade', 'manual', 'available', '2024-05-01 10:00:00.992', 100, 'us-east-1a', 'shop', 'db-01', false,
        'mysql', '8.0.36', false, '2024-04-01 10:00:00', 1000, 'arn:aws:kms:us-east-1:111111111111:key/k1',
        'general-public-license', 'keeper', 'default:mysql-8-0', 100, 3306,
        'arn:aws:rds:us-east-2:111111111111:snapshot:first', 'us-east-2', 'ORCL', false, false, '2024-05-01 09:59:00',
        'region', 'gp3', 'arn:aws:cloudhsm:us-east-1:111111111111:hsm/1', 'UTC', 'vpc-01',
        '[{"AttributeName": "restore", "AttributeValues": ["all"]}]', '[]'
    ),
    (
        'arn:aws:rds:us-east-1:111111111111:snapshot:rds:shop-2024-05-01', 'rds:shop-2024-05-01', '{}',
        'rds:shop-2024-05-01', 'automated', null, null, null, null, null, null, true, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        '[{"AttributeName": "restore", "AttributeValues": []}]', null
    ),
    (
        'arn:aws:rds:us-east-1:111111111111:snapshot:refused', 'refused', null, 'refused', 'manual', null, null, null,
        null, null, null, true, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:rds:us-east-1:111111111111:snapshot:unasked', 'unasked', null, 'unasked', 'manual', null, null, null,
        null, null, null, true, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null
    );
