insert into resource (arn, resource_id, tags, evidence) values
    -- Shared with everyone.
    ('arn:aws:rds:us-east-1:111111111111:snapshot:before-upgrade', 'before-upgrade', map {'team': 'shop'},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:rds:us-east-1:111111111111:snapshot:before-upgrade",
        "resourceType": "AWS::RDS::DBSnapshot", "resourceId": "before-upgrade",
        "configuration": {"dBSnapshotIdentifier": "before-upgrade", "snapshotType": "manual", "status": "available",
        "snapshotCreateTime": "2024-05-01T10:00:00.992Z", "allocatedStorage": 100, "availabilityZone": "us-east-1a",
        "dBInstanceIdentifier": "shop", "dbiResourceId": "db-01", "encrypted": false, "engine": "mysql",
        "engineVersion": "8.0.36", "iAMDatabaseAuthenticationEnabled": false,
        "instanceCreateTime": "2024-04-01T10:00:00Z", "iops": 1000,
        "kmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1", "licenseModel": "general-public-license",
        "masterUsername": "keeper", "optionGroupName": "default:mysql-8-0", "percentProgress": 100, "port": 3306,
        "sourceDBSnapshotIdentifier": "arn:aws:rds:us-east-2:111111111111:snapshot:first",
        "sourceRegion": "us-east-2", "dBSystemId": "ORCL", "dedicatedLogVolume": false, "multiTenant": false,
        "snapshotDatabaseTime": "2024-05-01T09:59:00Z", "snapshotTarget": "region", "storageType": "gp3",
        "tdeCredentialArn": "arn:aws:cloudhsm:us-east-1:111111111111:hsm/1", "timezone": "UTC", "vpcId": "vpc-01",
        "processorFeatures": []},
        "supplementaryConfiguration": {"DBSnapshotAttributes": [{"attributeName": "restore",
        "attributeValues": ["all"]}]}}}'),
    -- Shared with nobody.
    ('arn:aws:rds:us-east-1:111111111111:snapshot:rds:shop-2024-05-01', 'rds:shop-2024-05-01', map {},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:rds:us-east-1:111111111111:snapshot:rds:shop-2024-05-01",
        "resourceType": "AWS::RDS::DBSnapshot", "resourceId": "rds:shop-2024-05-01",
        "configuration": {"dBSnapshotIdentifier": "rds:shop-2024-05-01", "snapshotType": "automated",
        "encrypted": true}, "supplementaryConfiguration": {"DBSnapshotAttributes": [{"attributeName": "restore",
        "attributeValues": []}]}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:rds:us-east-1:111111111111:snapshot:gone', 'gone', null,
        '{"ConfigurationItem": {"resourceType": "AWS::RDS::DBSnapshot", "resourceId": "gone", "configuration": null}}');

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
        'arn:aws:rds:us-east-1:111111111111:snapshot:gone', null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null
    );
