insert into account_region (account_id, region) values
    ('111111111111', 'us-east-1'),
    ('111111111111', 'eu-central-1'),
    -- Not the region that counts; that region, but not its deliveries.
    ('222222222222', 'eu-central-1'),
    ('333333333333', 'us-east-1');

insert into aws_cloudfront_distribution (id, arn, account_id, region, logging, default_cache_behavior, cache_behaviors) values
    ('E1', 'mute', '111111111111', 'global', '{"Enabled": false, "Bucket": ""}', '{"TargetOriginId": "o"}', '{"Quantity": 0}'),
    ('E2', 'bucket', '111111111111', 'global', '{"Enabled": true, "Bucket": "logs.s3.amazonaws.com"}', '{"TargetOriginId": "o"}', '{"Quantity": 0}'),
    ('E3', 'delivery', '111111111111', 'global', '{"Enabled": false}', '{"TargetOriginId": "o"}', '{"Quantity": 0}'),
    -- A source without a delivery logs nothing.
    ('E4', 'source', '111111111111', 'global', '{"Enabled": false}', '{"TargetOriginId": "o"}', '{"Quantity": 0}'),
    ('E5', 'real', '111111111111', 'global', '{"Enabled": false}', '{"TargetOriginId": "o"}',
        '{"Quantity": 1, "Items": [{"PathPattern": "/a", "TargetOriginId": "o", "RealtimeLogConfigArn": "arn:aws:cloudfront::111111111111:realtime-log-config/all"}]}'),
    ('E6', 'denied', '111111111111', 'global', null, '{"TargetOriginId": "o", "RealtimeLogConfigArn": ""}', '{"Quantity": 0}'),
    ('E7', 'denied-delivery', '111111111111', 'global', null, '{"TargetOriginId": "o"}', '{"Quantity": 0}'),
    ('E8', 'dim', '111111111111', 'global', '{"Enabled": false}', null, null),
    ('E9', 'elsewhere', '222222222222', 'global', '{"Enabled": false}', '{"TargetOriginId": "o"}', '{"Quantity": 0}'),
    ('E10', 'elsewhere-bucket', '222222222222', 'global', '{"Enabled": true}', '{"TargetOriginId": "o"}', '{"Quantity": 0}'),
    ('E11', 'unread', '333333333333', 'global', '{"Enabled": false}', '{"TargetOriginId": "o"}', '{"Quantity": 0}'),
    -- Without regions nothing was looked at.
    ('E12', 'nowhere', '444444444444', 'global', '{"Enabled": false}', '{"TargetOriginId": "o"}', '{"Quantity": 0}');

insert into aws_cloudwatch_log_delivery_source (name, arn, log_type, resource_arns) values
    ('one', 's1', 'ACCESS_LOGS', '["delivery", "denied-delivery"]'),
    ('two', 's2', 'ACCESS_LOGS', '["source"]'),
    -- Logs of another kind.
    ('three', 's3', 'CONNECTION_LOGS', '["mute"]');

insert into aws_cloudwatch_log_delivery (id, arn, delivery_source_name, delivery_destination_type) values
    ('d1', 'd1', 'one', 'S3'),
    ('d3', 'd3', 'three', 'S3');

insert into unread (table_name, account_id, region) values ('aws_cloudwatch_log_delivery', '333333333333', 'us-east-1');

insert into expected (resource, status, reason) values
    ('mute', 'alarm', 'Distribution E1 does not log requests.'),
    ('bucket', 'ok', 'Distribution E2 logs to logs.s3.amazonaws.com.'),
    ('delivery', 'ok', 'Distribution E3 logs by a delivery of CloudWatch Logs.'),
    ('source', 'alarm', null),
    ('real', 'ok', 'Distribution E5 has real-time logs.'),
    ('denied', 'unknown', null),
    ('denied-delivery', 'ok', null),
    ('dim', 'unknown', null),
    ('elsewhere', 'unknown', null),
    ('elsewhere-bucket', 'ok', null),
    ('unread', 'unknown', null),
    ('nowhere', 'unknown', null);
