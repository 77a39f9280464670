insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same file system.
    ('arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-01', 'fs-01', map {'Name': 'shared'},
        '{"DescribeFileSystems": {"OwnerId": "111111111111", "CreationToken": "token-01", "FileSystemId": "fs-01",
        "FileSystemArn": "arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-01",
        "CreationTime": "2026-01-31T12:59:21+00:00", "LifeCycleState": "available", "Name": "shared",
        "NumberOfMountTargets": 2, "SizeInBytes": {"Value": 6144}, "PerformanceMode": "generalPurpose",
        "Encrypted": true, "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/1", "ThroughputMode": "provisioned",
        "ProvisionedThroughputInMibps": 1.5, "AvailabilityZoneName": "us-east-1a", "AvailabilityZoneId": "use1-az1",
        "FileSystemProtection": {"ReplicationOverwriteProtection": "ENABLED"}},
        "DescribeBackupPolicy": {"BackupPolicy": {"Status": "ENABLED"}},
        "DescribeFileSystemPolicy": {"FileSystemId": "fs-01",
        "Policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}"}}'),
    -- There is no policy of either kind. AWS Config's fixture tells of the same file system.
    ('arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-02', 'fs-02', map {},
        '{"DescribeFileSystems": {"FileSystemId": "fs-02", "Encrypted": false, "PerformanceMode": "generalPurpose",
        "ThroughputMode": "bursting"}, "DescribeBackupPolicy": {"$absent": "PolicyNotFound"},
        "DescribeFileSystemPolicy": {"$absent": "PolicyNotFound"}}'),
    -- Both were refused.
    ('arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-03', 'fs-03', map {},
        '{"DescribeFileSystems": {"FileSystemId": "fs-03"},
        "DescribeBackupPolicy": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}},
        "DescribeFileSystemPolicy": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}}}'),
    -- Only the list was asked.
    ('arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-04', 'fs-04', null,
        '{"DescribeFileSystems": {"FileSystemId": "fs-04"}}');

insert into expected (
    arn, title, tags, name, file_system_id, owner_id, creation_token, creation_time, automatic_backups,
    life_cycle_state, availability_zone_id, availability_zone_name, replication_overwrite_protection,
    number_of_mount_targets, performance_mode, encrypted, kms_key_id, throughput_mode,
    provisioned_throughput_in_mibps, size_in_bytes, has_policy, policy
) values
    (
        'arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-01', 'shared', '{"Name":"shared"}', 'shared',
        'fs-01', '111111111111', 'token-01', '2026-01-31 12:59:21', 'enabled', 'available', 'use1-az1', 'us-east-1a',
        'ENABLED', 2, 'generalPurpose', true, 'arn:aws:kms:us-east-1:111111111111:key/1', 'provisioned', 1.5,
        '{"Value":6144}', true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}'
    ),
    (
        'arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-02', 'fs-02', '{}', null, 'fs-02', null,
        null, null, 'disabled', null, null, null, null, null, 'generalPurpose', false, null, 'bursting', null, null,
        false, null
    ),
    (
        'arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-03', 'fs-03', '{}', null, 'fs-03', null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-04', 'fs-04', null, null, 'fs-04', null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
