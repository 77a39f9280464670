insert into aws_cloudtrail_trail (name, arn, account_id, has_log_group, log_group_arn, is_logging, latest_cloudwatch_logs_delivery_time) values
    ('on', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/on', '111111111111', true, 'arn:aws:logs:us-east-1:111111111111:log-group:trail:*', true, '2026-11-19 23:00:00'),
    ('off', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/off', '111111111111', false, null, true, null),
    -- The last delivery is more than a day before the snapshot; there never was one.
    ('stale', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/stale', '111111111111', true, 'arn:aws:logs:us-east-1:111111111111:log-group:trail:*', true, '2026-11-18 23:59:00'),
    ('never', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/never', '111111111111', true, 'arn:aws:logs:us-east-1:111111111111:log-group:trail:*', true, null),
    -- Whether it delivers is not known, and matters only where there is a log group.
    ('status-denied', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/status-denied', '111111111111', true, 'arn:aws:logs:us-east-1:111111111111:log-group:trail:*', null, null),
    ('off-status-denied', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/off-status-denied', '111111111111', false, null, null, null),
    ('denied', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/denied', '111111111111', null, null, null, null),
    -- An organization's trail as a member account sees it: judged in the account that owns it.
    ('org', 'arn:aws:cloudtrail:us-east-1:999999999999:trail/org', '111111111111', false, null, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/on', 'ok', 'Trail on last wrote to CloudWatch Logs on 2026-11-19 23:00 UTC.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/off', 'alarm', 'Trail off does not write to CloudWatch Logs.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/stale', 'alarm', 'Trail stale last wrote to CloudWatch Logs on 2026-11-18 23:59 UTC.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/never', 'alarm', 'Trail never has a log group, but never wrote to it.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/status-denied', 'unknown', null),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/off-status-denied', 'alarm', null),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/denied', 'unknown', null),
    ('arn:aws:cloudtrail:us-east-1:999999999999:trail/org', 'skip', 'Trail org belongs to account 999999999999, where it is judged.');
