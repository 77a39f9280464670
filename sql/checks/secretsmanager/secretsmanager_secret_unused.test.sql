insert into aws_secretsmanager_secret (
    arn, name, created_date, last_accessed_date, scheduled_for_deletion, owning_service, primary_region
) values
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:read', 'read', '2024-01-01 10:00:00', '2026-11-19', false, null, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:idle', 'idle', '2024-01-01 10:00:00', '2026-05-01', false, null, null),
    -- Reading is told by the day: 90 days ago counts as within 90 days.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:edge', 'edge', '2024-01-01 10:00:00', '2026-08-22', false, null, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:past', 'past', '2024-01-01 10:00:00', '2026-08-21', false, null, null),
    -- Never read: old, and new.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:never', 'never', '2024-01-01 10:00:00', null, false, null, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:new', 'new', '2026-11-01 10:00:00', null, false, null, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:rds!db', 'rds!db', '2024-01-01 10:00:00', null, false, 'rds', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:replica', 'replica', '2024-01-01 10:00:00', null, false, null, 'eu-central-1'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:gone', 'gone', '2024-01-01 10:00:00', null, true, null, null),
    -- AWS Config tells no dates: not read is not the same as never read.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:config', 'config', null, null, false, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:read', 'ok', 'Secret read was last read on 2026-11-19.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:idle', 'alarm', 'Secret idle was last read on 2026-05-01.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:edge', 'ok', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:past', 'alarm', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:never', 'alarm', 'Secret never was made on 2024-01-01 and never read.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:new', 'ok', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:rds!db', 'skip', 'Secret rds!db is kept by rds.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:replica', 'skip', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:gone', 'skip', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:config', 'unknown', null);
