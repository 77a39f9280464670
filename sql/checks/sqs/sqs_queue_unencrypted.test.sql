insert into aws_sqs_queue (arn, title, has_kms_key, kms_master_key_id, sqs_managed_sse_enabled) values
    ('arn:aws:sqs:us-east-1:111111111111:kms', 'kms', true, 'alias/orders', false),
    ('arn:aws:sqs:us-east-1:111111111111:sse', 'sse', false, null, true),
    ('arn:aws:sqs:us-east-1:111111111111:plain', 'plain', false, null, false),
    -- The half that was read decides where it can.
    ('arn:aws:sqs:us-east-1:111111111111:half', 'half', false, null, null),
    ('arn:aws:sqs:us-east-1:111111111111:enough', 'enough', null, null, true),
    ('arn:aws:sqs:us-east-1:111111111111:denied', 'denied', null, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:sqs:us-east-1:111111111111:kms', 'ok', 'Queue kms encrypts its messages with key alias/orders.'),
    ('arn:aws:sqs:us-east-1:111111111111:sse', 'ok', 'Queue sse encrypts its messages with a key that SQS owns.'),
    ('arn:aws:sqs:us-east-1:111111111111:plain', 'alarm', 'Queue plain does not encrypt its messages.'),
    ('arn:aws:sqs:us-east-1:111111111111:half', 'unknown', null),
    ('arn:aws:sqs:us-east-1:111111111111:enough', 'ok', null),
    ('arn:aws:sqs:us-east-1:111111111111:denied', 'unknown', null);
