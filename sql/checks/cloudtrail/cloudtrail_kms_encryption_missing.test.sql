insert into aws_kms_key (id, arn, key_state) values
    ('k1', 'arn:aws:kms:us-east-1:111111111111:key/k1', 'Enabled'),
    ('k2', 'arn:aws:kms:us-east-1:111111111111:key/k2', 'PendingDeletion');

insert into aws_cloudtrail_trail (name, arn, account_id, has_kms_key, kms_key_id) values
    ('on', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/on', '111111111111', true, 'arn:aws:kms:us-east-1:111111111111:key/k1'),
    ('off', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/off', '111111111111', false, null),
    -- A key that is going, and one that the snapshot does not hold.
    ('dying', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/dying', '111111111111', true, 'arn:aws:kms:us-east-1:111111111111:key/k2'),
    ('elsewhere', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/elsewhere', '111111111111', true, 'arn:aws:kms:us-east-1:999999999999:key/k3'),
    ('denied', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/denied', '111111111111', null, null),
    -- An organization's trail as a member account sees it: judged in the account that owns it.
    ('org', 'arn:aws:cloudtrail:us-east-1:999999999999:trail/org', '111111111111', false, null);

insert into expected (resource, status, reason) values
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/on', 'ok', 'Trail on encrypts its log files with key arn:aws:kms:us-east-1:111111111111:key/k1.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/off', 'alarm', 'Trail off does not encrypt its log files with a KMS key.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/dying', 'ok', 'Trail dying encrypts its log files with key arn:aws:kms:us-east-1:111111111111:key/k2, which is PendingDeletion.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/elsewhere', 'ok', null),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/denied', 'unknown', null),
    ('arn:aws:cloudtrail:us-east-1:999999999999:trail/org', 'skip', 'Trail org belongs to account 999999999999, where it is judged.');
