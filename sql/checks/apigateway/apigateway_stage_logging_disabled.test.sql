insert into aws_api_gateway_stage (name, rest_api_id, arn, access_log_settings, method_settings) values
    ('mute', 'a1', 'r-mute', null, '{}'),
    ('access', 'a1', 'r-access', '{"destinationArn": "arn:aws:logs:us-east-1:111111111111:log-group:api", "format": "x"}', '{}'),
    ('execution', 'a1', 'r-execution', null, '{"*/*": {"loggingLevel": "ERROR"}}'),
    ('both', 'a1', 'r-both', '{"destinationArn": "arn:aws:firehose:us-east-1:111111111111:deliverystream/api"}', '{"*/*": {"loggingLevel": "INFO"}}'),
    -- Off for all, and on for one method only.
    ('off', 'a1', 'r-off', null, '{"*/*": {"loggingLevel": "OFF"}}'),
    ('one', 'a1', 'r-one', null, '{"~1pets/GET": {"loggingLevel": "INFO"}}'),
    -- A format without a destination.
    ('vain', 'a1', 'r-vain', '{"format": "x"}', '{}'),
    ('unread', 'a1', 'r-unread', null, null);

insert into aws_api_gatewayv2_stage (stage_name, api_id, arn, access_log_settings, default_route_logging_level) values
    ('$default', 'h1', 'h-mute', null, null),
    ('dev', 'h1', 'h-access', '{"DestinationArn": "arn:aws:logs:us-east-1:111111111111:log-group:api"}', null),
    -- A WebSocket API with an execution log alone.
    ('prod', 'w1', 'w-execution', null, 'INFO'),
    (null, 'w1', 'w-unread', null, null);

insert into expected (resource, status, reason) values
    ('r-mute', 'alarm', 'Stage mute of REST API a1 writes neither an access log nor an execution log.'),
    ('r-access', 'ok', 'Stage access of REST API a1 writes an access log, but no execution log of all methods.'),
    ('r-execution', 'ok', 'Stage execution of REST API a1 writes an execution log, but no access log.'),
    ('r-both', 'ok', 'Stage both of REST API a1 writes an access log and an execution log.'),
    ('r-off', 'alarm', null),
    ('r-one', 'alarm', null),
    ('r-vain', 'alarm', null),
    ('r-unread', 'unknown', null),
    ('h-mute', 'alarm', 'Stage $default of HTTP or WebSocket API h1 writes neither an access log nor an execution log.'),
    ('h-access', 'ok', 'Stage dev of HTTP or WebSocket API h1 writes an access log.'),
    ('w-execution', 'alarm', 'Stage prod of HTTP or WebSocket API w1 writes an execution log, but no access log.'),
    ('w-unread', 'unknown', null);
