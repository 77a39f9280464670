insert into aws_lambda_function (arn, name, dead_letter_config_target_arn, event_invoke_configs) values
    ('none', 'none', '', '[]'),
    -- Settings that say nothing of failures, and one for successes.
    ('retries', 'retries', '', '[{"MaximumRetryAttempts": 0}, {"DestinationConfig": {"OnSuccess": {"Destination": "arn:aws:sqs:us-east-1:111111111111:done"}, "OnFailure": {}}}]'),
    ('queue', 'queue', 'arn:aws:sqs:us-east-1:111111111111:dead', '[]'),
    ('destination', 'destination', '', '[{"FunctionArn": "arn:f:live", "DestinationConfig": {"OnFailure": {"Destination": "arn:aws:sns:us-east-1:111111111111:failed"}}}]'),
    -- With a queue, nothing else need be known.
    ('half', 'half', 'arn:aws:sqs:us-east-1:111111111111:dead', null),
    ('denied', 'denied', '', null),
    ('unread', 'unread', null, '[]');

insert into expected (resource, status, reason) values
    ('none', 'alarm', 'Function none drops events that it fails to handle.'),
    ('retries', 'alarm', null),
    ('queue', 'ok', 'Function queue sends failed events to arn:aws:sqs:us-east-1:111111111111:dead.'),
    ('destination', 'ok', 'Function destination sends failed events to arn:aws:sns:us-east-1:111111111111:failed.'),
    ('half', 'ok', null),
    ('denied', 'unknown', null),
    ('unread', 'unknown', null);
