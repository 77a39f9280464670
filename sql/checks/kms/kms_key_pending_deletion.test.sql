insert into aws_kms_key (id, arn, key_manager, key_state, deletion_date, aliases) values
    ('kept', 'arn:aws:kms:us-east-1:111111111111:key/kept', 'CUSTOMER', 'Enabled', null, '[]'),
    ('disabled', 'arn:aws:kms:us-east-1:111111111111:key/disabled', 'CUSTOMER', 'Disabled', null, '[]'),
    ('dying', 'arn:aws:kms:us-east-1:111111111111:key/dying', 'CUSTOMER', 'PendingDeletion', '2026-11-27 10:00:00', '[{"AliasName":"alias/data"}]'),
    ('waiting', 'arn:aws:kms:us-east-1:111111111111:key/waiting', 'CUSTOMER', 'PendingReplicaDeletion', null, null),
    -- AWS retires its own keys.
    ('aws', 'arn:aws:kms:us-east-1:111111111111:key/aws', 'AWS', 'PendingDeletion', '2026-11-27 10:00:00', null),
    ('denied', 'arn:aws:kms:us-east-1:111111111111:key/denied', null, null, null, '[]');

insert into expected (resource, status, reason) values
    ('arn:aws:kms:us-east-1:111111111111:key/kept', 'ok', 'Key kept is not scheduled for deletion.'),
    ('arn:aws:kms:us-east-1:111111111111:key/disabled', 'ok', null),
    ('arn:aws:kms:us-east-1:111111111111:key/dying', 'alarm', 'Key alias/data will be deleted on 2026-11-27.'),
    ('arn:aws:kms:us-east-1:111111111111:key/waiting', 'alarm', 'Key waiting will be deleted once its replicas are.'),
    ('arn:aws:kms:us-east-1:111111111111:key/aws', 'ok', null),
    ('arn:aws:kms:us-east-1:111111111111:key/denied', 'unknown', null);
