insert into aws_cloudtrail_trail (name, arn, account_id, log_file_validation_enabled) values
    ('on', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/on', '111111111111', true),
    ('off', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/off', '111111111111', false),
    ('denied', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/denied', '111111111111', null),
    -- An organization's trail as a member account sees it: judged in the account that owns it.
    ('org', 'arn:aws:cloudtrail:us-east-1:999999999999:trail/org', '111111111111', false);

insert into expected (resource, status, reason) values
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/on', 'ok', 'Trail on protects its log files with digests.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/off', 'alarm', 'Trail off writes no digests of its log files.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/denied', 'unknown', null),
    ('arn:aws:cloudtrail:us-east-1:999999999999:trail/org', 'skip', 'Trail org belongs to account 999999999999, where it is judged.');
