insert into aws_kms_alias (alias_name, arn, target_key_id) values ('alias/aws/backup', 'alias-1', 'key-1'), ('alias/own', 'alias-2', 'key-2');

insert into aws_backup_vault (name, arn, encryption_key_arn) values
    ('Default', 'vault-default', 'arn:aws:kms:us-east-1:111111111111:key/key-1'),
    ('own', 'vault-own', 'arn:aws:kms:us-east-1:111111111111:key/key-2');

insert into aws_backup_recovery_point (
    arn, recovery_point_arn, resource_type, resource_name, resource_arn, backup_vault_name, backup_vault_arn, status, is_encrypted
) values
    ('one', 'arn:aws:ec2:us-east-1::snapshot/snap-1', 'EBS', 'data', 'vol-1', 'Default', 'vault-default', 'COMPLETED', false),
    ('two', 'arn:aws:backup:us-east-1:111111111111:recovery-point:0a1b', 'EFS', null, 'fs-1', 'own', 'vault-own', 'COMPLETED', true),
    ('three', 'arn:aws:ec2:us-east-1::snapshot/snap-3', 'EBS', null, 'vol-3', 'own', 'vault-own', 'DELETING', false),
    -- The vault was not read, which changes nothing.
    ('four', 'arn:aws:ec2:us-east-1::snapshot/snap-4', 'EBS', null, 'vol-4', 'lost', 'vault-lost', 'COMPLETED', true),
    ('five', 'arn:aws:ec2:us-east-1::snapshot/snap-5', 'EBS', null, 'vol-5', 'own', 'vault-own', 'COMPLETED', null);

insert into expected (resource, status, reason) values
    ('one', 'alarm', 'Recovery point snapshot/snap-1 of EBS data in vault Default is not encrypted; the vault uses the key that AWS manages.'),
    ('two', 'ok', 'Recovery point 0a1b of EFS fs-1 in vault own is encrypted.'),
    ('three', 'skip', null),
    ('four', 'ok', 'Recovery point snapshot/snap-4 of EBS vol-4 in vault lost is encrypted.'),
    ('five', 'unknown', null);
