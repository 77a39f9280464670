insert into aws_cloudwatch_log_group (name, arn, creation_time, retention_in_days, stored_bytes, log_group_class) values
    ('trail', 'arn:aws:logs:us-east-1:111111111111:log-group:trail:*', '2024-03-01', 365, 1000, 'STANDARD'),
    ('app', 'arn:aws:logs:us-east-1:111111111111:log-group:app:*', '2024-03-01', 30, 1000, 'STANDARD'),
    ('forever', 'arn:aws:logs:us-east-1:111111111111:log-group:forever:*', '2024-03-01', null, 1048576, null),
    ('lambda', 'arn:aws:logs:us-east-1:111111111111:log-group:lambda:*', '2024-03-01', 2, 0, 'DELIVERY'),
    ('unread', 'arn:aws:logs:us-east-1:111111111111:log-group:unread:*', null, null, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:logs:us-east-1:111111111111:log-group:trail:*', 'ok', 'Log group trail keeps events for 365 days.'),
    ('arn:aws:logs:us-east-1:111111111111:log-group:app:*', 'alarm', 'Log group app keeps events for 30 days.'),
    ('arn:aws:logs:us-east-1:111111111111:log-group:forever:*', 'ok', 'Log group forever keeps events for ever, which are 1.0 MiB by now.'),
    ('arn:aws:logs:us-east-1:111111111111:log-group:lambda:*', 'skip', 'Log group lambda holds events only until they are delivered.'),
    ('arn:aws:logs:us-east-1:111111111111:log-group:unread:*', 'unknown', null);
