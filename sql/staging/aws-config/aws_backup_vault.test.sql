insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same vault.
    ('arn:aws:backup:us-east-1:111111111111:backup-vault:main', 'main', map {'team': 'platform'},
        '{"ConfigurationItem": {"configuration": {"BackupVaultArn": "arn:aws:backup:us-east-1:111111111111:backup-vault:main",
        "BackupVaultName": "main", "EncryptionKeyArn": "arn:aws:kms:us-east-1:111111111111:key/1"}}}'),
    -- Little in it.
    ('arn:aws:backup:us-east-1:111111111111:backup-vault:old', 'old', map {},
        '{"ConfigurationItem": {"configuration": {"BackupVaultName": "old"}}}');

insert into expected (
    arn, title, tags, name, encryption_key_arn
) values
    (
        'arn:aws:backup:us-east-1:111111111111:backup-vault:main', 'main', '{"team":"platform"}', 'main',
        'arn:aws:kms:us-east-1:111111111111:key/1'
    ),
    (
        'arn:aws:backup:us-east-1:111111111111:backup-vault:old', 'old', '{}', 'old', null
    );
