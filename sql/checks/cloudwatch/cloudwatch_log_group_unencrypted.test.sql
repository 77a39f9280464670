insert into aws_cloudwatch_log_group (name, arn, has_kms_key, kms_key_id) values
    ('trail', 'arn:aws:logs:us-east-1:111111111111:log-group:trail:*', true, 'arn:aws:kms:us-east-1:111111111111:key/k1'),
    ('app', 'arn:aws:logs:us-east-1:111111111111:log-group:app:*', false, null),
    ('unread', 'arn:aws:logs:us-east-1:111111111111:log-group:unread:*', null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:logs:us-east-1:111111111111:log-group:trail:*', 'ok', 'Log group trail is encrypted with key arn:aws:kms:us-east-1:111111111111:key/k1.'),
    ('arn:aws:logs:us-east-1:111111111111:log-group:app:*', 'alarm', 'Log group app is not encrypted with a KMS key.'),
    ('arn:aws:logs:us-east-1:111111111111:log-group:unread:*', 'unknown', null);
