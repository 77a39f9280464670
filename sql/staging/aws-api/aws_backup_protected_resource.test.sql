insert into resource (arn, resource_id, evidence) values
    -- Everything answered.
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-01', 'arn:aws:ec2:us-east-1:111111111111:volume/vol-01',
        '{"ListProtectedResources": {"ResourceArn": "arn:aws:ec2:us-east-1:111111111111:volume/vol-01",
        "ResourceType": "EBS", "ResourceName": "data", "LastBackupTime": "2026-10-31T05:00:00.123000+00:00",
        "LastBackupVaultArn": "arn:aws:backup:us-east-1:111111111111:backup-vault:main",
        "LastRecoveryPointArn": "arn:aws:ec2:us-east-1::snapshot/snap-01"}}'),
    -- Little said.
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-02', 'arn:aws:ec2:us-east-1:111111111111:volume/vol-02',
        '{"ListProtectedResources": {"ResourceArn": "arn:aws:ec2:us-east-1:111111111111:volume/vol-02"}}');

insert into expected (
    arn, title, tags, resource_arn, resource_name, resource_type, last_backup_time, last_backup_vault_arn,
    last_recovery_point_arn
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:volume/vol-01', 'data', null,
        'arn:aws:ec2:us-east-1:111111111111:volume/vol-01', 'data', 'EBS', '2026-10-31 05:00:00.123',
        'arn:aws:backup:us-east-1:111111111111:backup-vault:main', 'arn:aws:ec2:us-east-1::snapshot/snap-01'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:volume/vol-02', 'arn:aws:ec2:us-east-1:111111111111:volume/vol-02', null,
        'arn:aws:ec2:us-east-1:111111111111:volume/vol-02', null, null, null, null, null
    );
