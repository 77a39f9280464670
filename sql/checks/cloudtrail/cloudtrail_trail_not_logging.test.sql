insert into aws_cloudtrail_trail (name, arn, account_id, is_logging, stop_logging_time, latest_delivery_time, latest_delivery_attempt_time, latest_delivery_error) values
    ('on', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/on', '111111111111', true, '2026-01-01 10:00:00', '2026-11-19 23:00:00', '2026-11-19 23:00:00', null),
    ('off', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/off', '111111111111', false, '2026-11-19 10:30:00', '2026-11-19 10:00:00', null, null),
    -- Never started.
    ('new', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/new', '111111111111', false, null, null, null, null),
    -- The last delivery failed; an error from before the last delivery is over.
    ('failing', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/failing', '111111111111', true, null, '2026-11-18 10:00:00', '2026-11-19 23:00:00', 'NoSuchBucket'),
    ('recovered', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/recovered', '111111111111', true, null, '2026-11-19 23:00:00', '2026-11-18 10:00:00', 'AccessDenied'),
    -- An error and no time to compare.
    ('never', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/never', '111111111111', true, null, null, null, 'AccessDenied'),
    ('denied', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/denied', '111111111111', null, null, null, null, null),
    -- An organization's trail as a member account sees it: judged in the account that owns it.
    ('org', 'arn:aws:cloudtrail:us-east-1:999999999999:trail/org', '111111111111', false, null, null, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/on', 'ok', 'Trail on is logging.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/off', 'alarm', 'Trail off is stopped since 2026-11-19 10:30 UTC.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/new', 'alarm', 'Trail new is stopped.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/failing', 'alarm', 'Trail failing cannot deliver its log files: NoSuchBucket.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/recovered', 'ok', null),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/never', 'alarm', null),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/denied', 'unknown', null),
    ('arn:aws:cloudtrail:us-east-1:999999999999:trail/org', 'skip', 'Trail org belongs to account 999999999999, where it is judged.');
