insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same file system.
    ('arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-01', 'fs-01', map {'Name': 'shared'},
        '{"ConfigurationItem": {"configuration": {"Arn": "arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-01",
        "FileSystemId": "fs-01", "Encrypted": true, "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/1",
        "PerformanceMode": "generalPurpose", "ThroughputMode": "provisioned", "ProvisionedThroughputInMibps": 1.5,
        "BackupPolicy": {"Status": "ENABLED"}, "FileSystemPolicy": {"Version": "2012-10-17",
        "Statement": [{"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": "*",
        "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}, "LifecyclePolicies": []}}}'),
    -- There is no policy of either kind. The API's fixture tells of the same file system.
    ('arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-02', 'fs-02', map {},
        '{"ConfigurationItem": {"configuration": {"Arn": "arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-02",
        "FileSystemId": "fs-02", "Encrypted": false, "PerformanceMode": "generalPurpose",
        "ThroughputMode": "bursting", "BackupPolicy": {"Status": "DISABLED"}, "FileSystemPolicy": {}}}}'),
    -- An item without an ARN and with little in it.
    (null, 'fs-09', map {},
        '{"ConfigurationItem": {"configuration": {"Arn": "arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-09",
        "FileSystemId": "fs-09"}}}');

insert into expected (
    arn, title, tags, name, file_system_id, automatic_backups, performance_mode, encrypted, kms_key_id,
    throughput_mode, provisioned_throughput_in_mibps, has_policy, policy
) values
    (
        'arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-01', 'shared', '{"Name":"shared"}', 'shared',
        'fs-01', 'enabled', 'generalPurpose', true, 'arn:aws:kms:us-east-1:111111111111:key/1', 'provisioned', 1.5,
        true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}'
    ),
    (
        'arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-02', 'fs-02', '{}', null, 'fs-02',
        'disabled', 'generalPurpose', false, null, 'bursting', null, false, null
    ),
    (
        'arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-09', 'fs-09', '{}', null, 'fs-09', null,
        null, null, null, null, null, null, null
    );
