insert into instance (address, attributes) values
    ('aws_cloudwatch_log_group.same', '{"id": "/app/1", "arn": "arn:aws:logs:us-east-1:111111111111:log-group:/app/1", "name": "/app/1", "retention_in_days": 30, "kms_key_id": "", "log_group_class": "STANDARD"}'),
    ('aws_cloudwatch_log_group.other', '{"id": "/app/2", "arn": "arn:aws:logs:us-east-1:111111111111:log-group:/app/2", "name": "/app/2", "retention_in_days": 30, "kms_key_id": "", "log_group_class": "STANDARD"}');

insert into aws_cloudwatch_log_group (arn, name, retention_in_days) values
    ('arn:aws:logs:us-east-1:111111111111:log-group:/app/1:*', '/app/1', 30),
    ('arn:aws:logs:us-east-1:111111111111:log-group:/app/2:*', '/app/2', null);

insert into expected (address, change, attributes, difference) values
    ('aws_cloudwatch_log_group.same', 'managed', null, null),
    ('aws_cloudwatch_log_group.other', 'differs', 'retention_in_days', 'retention_in_days: 30 -> (none)');
