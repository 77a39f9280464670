insert into aws_dynamodb_table (name, arn, region, point_in_time_recovery_description) values
    ('orders', 'orders', 'us-east-1', '{"PointInTimeRecoveryStatus": "ENABLED", "RecoveryPeriodInDays": 35}'),
    -- AWS Config does not tell how far back.
    ('config', 'config', 'us-east-1', '{"PointInTimeRecoveryStatus": "ENABLED"}'),
    -- The replica of a table is judged by itself.
    ('orders', 'orders-replica', 'eu-central-1', '{"PointInTimeRecoveryStatus": "DISABLED"}'),
    ('strange', 'strange', 'us-east-1', '{}'),
    ('denied', 'denied', 'us-east-1', null);

insert into expected (resource, status, reason) values
    ('orders', 'ok', 'Table orders can be restored to any point in time of the past 35 days.'),
    ('config', 'ok', 'Table config can be restored to any point in time.'),
    ('orders-replica', 'alarm', 'Table orders has no point-in-time recovery.'),
    ('strange', 'unknown', null),
    ('denied', 'unknown', null);
