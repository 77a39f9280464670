insert into aws_secretsmanager_secret (arn, name, has_kms_key, kms_key_id, scheduled_for_deletion, owning_service) values
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:own', 'own', true, 'arn:aws:kms:us-east-1:111111111111:key/k1', false, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:none', 'none', false, null, false, null),
    -- The managed key by its name; one that a service keeps.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:alias', 'alias', true, 'arn:aws:kms:us-east-1:111111111111:alias/aws/secretsmanager', false, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:rds!db', 'rds!db', false, null, false, 'rds'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:gone', 'gone', false, null, true, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:unread', 'unread', null, null, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:own', 'ok', 'Secret own is encrypted with key arn:aws:kms:us-east-1:111111111111:key/k1.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:none', 'alarm', 'Secret none is encrypted with the key that AWS manages.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:alias', 'alarm', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:rds!db', 'alarm', 'Secret rds!db is encrypted with the key that AWS manages; rds keeps it.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:gone', 'skip', 'Secret gone is scheduled for deletion.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:unread', 'unknown', null);
