insert into aws_s3_bucket (name, arn, account_id, has_logging, logging) values
    ('logged', 'arn:aws:s3:::logged', '111111111111', true, '{"TargetBucket":"logs","TargetPrefix":"logged/"}'),
    ('second', 'arn:aws:s3:::second', '111111111111', true, '{"TargetBucket":"logs","TargetPrefix":"second/"}'),
    ('silent', 'arn:aws:s3:::silent', '111111111111', false, null),
    -- Receives the logs of others.
    ('logs', 'arn:aws:s3:::logs', '111111111111', false, null),
    -- Logs into itself.
    ('self', 'arn:aws:s3:::self', '111111111111', true, '{"TargetBucket":"self","TargetPrefix":"x/"}'),
    ('denied', 'arn:aws:s3:::denied', '111111111111', null, null),
    -- Access logs do not leave the account, so another account's target by that name cannot be this one.
    ('elsewhere', 'arn:aws:s3:::elsewhere', '222222222222', true, '{"TargetBucket":"silent","TargetPrefix":""}');

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::logged', 'ok', 'Bucket logged logs its requests to logs.'),
    ('arn:aws:s3:::second', 'ok', null),
    ('arn:aws:s3:::silent', 'alarm', 'Bucket silent does not log its requests.'),
    ('arn:aws:s3:::logs', 'skip', 'Bucket logs receives the access logs of other buckets.'),
    ('arn:aws:s3:::self', 'ok', null),
    ('arn:aws:s3:::denied', 'unknown', null),
    ('arn:aws:s3:::elsewhere', 'ok', null);
