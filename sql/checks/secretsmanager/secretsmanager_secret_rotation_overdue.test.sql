insert into aws_secretsmanager_secret (
    arn, name, created_date, last_changed_date, last_rotated_date, next_rotation_date, rotation_enabled, rotation_rules,
    scheduled_for_deletion, owning_service, primary_region
) values
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:fresh', 'fresh', '2024-01-01', '2026-11-10', '2026-11-10', '2026-12-10', true,
        '{"AutomaticallyAfterDays":30}', false, null, null),
    -- The date has passed, by what Secrets Manager says, by days, and by a rate; within the two days of grace it has not.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:late', 'late', '2024-01-01', '2026-10-01', '2026-10-01', '2026-10-31', true,
        '{"AutomaticallyAfterDays":30}', false, null, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:late-days', 'late-days', '2024-01-01', '2026-10-01', '2026-10-01', null, true,
        '{"AutomaticallyAfterDays":30}', false, null, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:late-hours', 'late-hours', '2024-01-01', '2026-11-10', '2026-11-10', null, true,
        '{"ScheduleExpression":"rate(12 hours)"}', false, null, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:grace', 'grace', '2024-01-01', '2026-10-20', '2026-10-20', null, true,
        '{"ScheduleExpression":"rate(30 days)"}', false, null, null),
    -- Never rotated since it was made.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:never', 'never', '2026-10-01', null, null, null, true,
        '{"AutomaticallyAfterDays":7}', false, null, null),
    -- Rotation was only just turned on.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:new', 'new', '2024-01-01', '2026-11-19', null, '2026-12-01', true,
        '{"AutomaticallyAfterDays":7}', false, null, null),
    -- A cron schedule: by the date that Secrets Manager gives, by the days that it calculates, by neither.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:cron', 'cron', '2024-01-01', '2026-11-15', '2026-11-15', '2026-12-01', true,
        '{"ScheduleExpression":"cron(0 16 1,15 * ? *)"}', false, null, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:cron-late', 'cron-late', '2024-01-01', '2026-10-15', '2026-10-15', null, true,
        '{"AutomaticallyAfterDays":17,"ScheduleExpression":"cron(0 16 1,15 * ? *)"}', false, null, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:cron-unclear', 'cron-unclear', '2024-01-01', '2026-10-15', '2026-10-15', null, true,
        '{"ScheduleExpression":"cron(0 16 1,15 * ? *)"}', false, null, null),
    -- Old by the second rule: on a slow schedule, and without any.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:slow', 'slow', '2024-01-01', '2026-06-01', '2026-06-01', '2027-06-01', true,
        '{"AutomaticallyAfterDays":365}', false, null, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:old', 'old', '2024-01-01', null, null, null, false, null, false, null, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:by-hand', 'by-hand', '2024-01-01', '2026-11-01', '2025-01-01', null, false, null, false, null, null),
    -- Not for the account to rotate; what a service rotates is.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:events!c', 'events!c', '2024-01-01', null, null, null, false, null, false, 'events', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:rds!db', 'rds!db', '2024-01-01', '2026-10-01', '2026-10-01', '2026-10-08', true,
        '{"AutomaticallyAfterDays":7}', false, 'rds', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:replica', 'replica', '2024-01-01', '2024-01-01', null, null, false, null, false, null, 'eu-central-1'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:gone', 'gone', '2024-01-01', '2024-01-01', null, null, false, null, true, null, null),
    -- AWS Config tells no dates.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:config', 'config', null, null, null, null, true,
        '{"AutomaticallyAfterDays":30}', false, null, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:unread', 'unread', null, null, null, null, null, null, null, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:fresh', 'ok', 'Secret fresh last rotated on 2026-11-10.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:late', 'alarm', 'Secret late was to rotate by 2026-10-31, but last did on 2026-10-01.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:late-days', 'alarm', 'Secret late-days was to rotate by 2026-10-31, but last did on 2026-10-01.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:late-hours', 'alarm', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:grace', 'ok', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:never', 'alarm', 'Secret never was to rotate by 2026-10-08, but never did.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:new', 'ok', 'Secret new was last changed on 2026-11-19 and has not rotated yet.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:cron', 'ok', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:cron-late', 'alarm', 'Secret cron-late was to rotate by 2026-11-01, but last did on 2026-10-15.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:cron-unclear', 'unknown', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:slow', 'alarm', 'Secret slow last rotated on 2026-06-01.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:old', 'alarm', 'Secret old was last changed on 2024-01-01 and does not rotate by itself.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:by-hand', 'ok', 'Secret by-hand was last changed on 2026-11-01 and does not rotate by itself.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:events!c', 'skip', 'Secret events!c is kept by events.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:rds!db', 'alarm', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:replica', 'skip', 'Secret replica is a replica, which follows the secret in eu-central-1.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:gone', 'skip', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:config', 'unknown', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:unread', 'unknown', null);
