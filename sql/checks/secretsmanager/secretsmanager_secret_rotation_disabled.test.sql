insert into aws_secretsmanager_secret (
    arn, name, created_date, rotation_enabled, scheduled_for_deletion, owning_service, primary_region
) values
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:on', 'on', '2026-01-01', true, false, null, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:off', 'off', '2026-01-01', false, false, null, null),
    -- The secret that replicas follow names its own region.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:primary', 'primary', '2026-01-01', false, false, null, 'us-east-1'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:replica', 'replica', '2026-01-01', false, false, null, 'eu-central-1'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:gone', 'gone', '2026-01-01', false, true, null, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:events!c', 'events!c', '2026-01-01', false, false, 'events', null),
    -- AWS Config tells neither dates nor the service.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:rds!db', 'rds!db', null, false, false, null, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:rds!on', 'rds!on', '2026-01-01', true, false, 'rds', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:unread', 'unread', null, null, null, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:on', 'ok', 'Secret on rotates by itself.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:off', 'alarm', 'Secret off does not rotate by itself.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:primary', 'alarm', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:replica', 'skip', 'Secret replica is a replica, which follows the secret in eu-central-1.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:gone', 'skip', 'Secret gone is scheduled for deletion.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:events!c', 'skip', 'Secret events!c is kept by events.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:rds!db', 'skip', 'Secret rds!db is kept by rds.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:rds!on', 'ok', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:unread', 'unknown', null);
