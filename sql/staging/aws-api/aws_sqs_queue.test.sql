insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- Everything set. AWS Config's fixture tells of the same queue.
    ('arn:aws:sqs:eu-central-1:111111111111:orders.fifo', 'https://sqs.eu-central-1.amazonaws.com/111111111111/orders.fifo', 'orders.fifo', 'eu-central-1', map {'team': 'orders'}, '{
        "ListQueues": "https://sqs.eu-central-1.amazonaws.com/111111111111/orders.fifo",
        "GetQueueAttributes": {"Attributes": {
            "QueueArn": "arn:aws:sqs:eu-central-1:111111111111:orders.fifo", "ApproximateNumberOfMessages": "7",
            "CreatedTimestamp": "1709287200", "VisibilityTimeout": "37", "MaximumMessageSize": "1048576",
            "MessageRetentionPeriod": "345600", "DelaySeconds": "1", "ReceiveMessageWaitTimeSeconds": "20",
            "Policy": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
            "RedrivePolicy": "{\"deadLetterTargetArn\":\"arn:aws:sqs:eu-central-1:111111111111:dead.fifo\",\"maxReceiveCount\":5}",
            "KmsMasterKeyId": "alias/orders", "KmsDataKeyReusePeriodSeconds": "300", "SqsManagedSseEnabled": "false",
            "FifoQueue": "true", "ContentBasedDeduplication": "true", "DeduplicationScope": "messageGroup",
            "FifoThroughputLimit": "perMessageGroupId"
        }},
        "ListQueueTags": {"Tags": {"team": "orders"}}
    }'),
    -- What every queue has, with SQS's own key; and an old answer, without encryption.
    ('arn:aws:sqs:us-east-1:111111111111:plain', 'https://sqs.us-east-1.amazonaws.com/111111111111/plain', 'plain', 'us-east-1', map {}, '{
        "ListQueues": "https://sqs.us-east-1.amazonaws.com/111111111111/plain",
        "GetQueueAttributes": {"Attributes": {
            "QueueArn": "arn:aws:sqs:us-east-1:111111111111:plain", "VisibilityTimeout": "30", "DelaySeconds": "0",
            "SqsManagedSseEnabled": "true"
        }}
    }'),
    ('arn:aws:sqs:us-east-1:111111111111:old', 'https://queue.amazonaws.com/111111111111/old', 'old', 'us-east-1', null, '{
        "ListQueues": "https://queue.amazonaws.com/111111111111/old",
        "GetQueueAttributes": {"Attributes": {"QueueArn": "arn:aws:sqs:us-east-1:111111111111:old"}},
        "ListQueueTags": {"$error": {"code": "AccessDenied"}}
    }'),
    -- Every operation refused; only listed.
    ('arn:aws:sqs:us-east-1:111111111111:denied', 'https://sqs.us-east-1.amazonaws.com/111111111111/denied', 'denied', 'us-east-1', null, '{
        "ListQueues": "https://sqs.us-east-1.amazonaws.com/111111111111/denied",
        "GetQueueAttributes": {"$error": {"code": "AccessDenied"}},
        "ListQueueTags": {"$error": {"code": "AccessDenied"}}
    }'),
    ('arn:aws:sqs:us-east-1:111111111111:listed', 'https://sqs.us-east-1.amazonaws.com/111111111111/listed', 'listed', 'us-east-1', null, '{
        "ListQueues": "https://sqs.us-east-1.amazonaws.com/111111111111/listed"}');

insert into expected (
    arn, queue_arn, queue_url, title, region, tags, fifo_queue, fifo_throughput_limit, content_based_deduplication,
    deduplication_scope, delay_seconds, max_message_size, message_retention_seconds, receive_wait_time_seconds,
    visibility_timeout_seconds, sqs_managed_sse_enabled, has_kms_key, kms_master_key_id, has_policy, policy, redrive_policy
) values
    (
        'arn:aws:sqs:eu-central-1:111111111111:orders.fifo', 'arn:aws:sqs:eu-central-1:111111111111:orders.fifo',
        'https://sqs.eu-central-1.amazonaws.com/111111111111/orders.fifo', 'orders.fifo', 'eu-central-1',
        '{"team":"orders"}', true, 'perMessageGroupId', 'true', 'messageGroup', 1, 1048576, 345600, 20, 37,
        false, true, 'alias/orders', true, '{"Version":"2012-10-17","Statement":[]}',
        '{"deadLetterTargetArn":"arn:aws:sqs:eu-central-1:111111111111:dead.fifo","maxReceiveCount":5}'
    ),
    (
        'arn:aws:sqs:us-east-1:111111111111:plain', 'arn:aws:sqs:us-east-1:111111111111:plain',
        'https://sqs.us-east-1.amazonaws.com/111111111111/plain', 'plain', 'us-east-1',
        '{}', false, null, null, null, 0, null, null, null, 30, true, false, null, false, null, null
    ),
    (
        'arn:aws:sqs:us-east-1:111111111111:old', 'arn:aws:sqs:us-east-1:111111111111:old',
        'https://queue.amazonaws.com/111111111111/old', 'old', 'us-east-1',
        null, false, null, null, null, null, null, null, null, null, false, false, null, false, null, null
    ),
    (
        'arn:aws:sqs:us-east-1:111111111111:denied', 'arn:aws:sqs:us-east-1:111111111111:denied',
        'https://sqs.us-east-1.amazonaws.com/111111111111/denied', 'denied', 'us-east-1',
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:sqs:us-east-1:111111111111:listed', 'arn:aws:sqs:us-east-1:111111111111:listed',
        'https://sqs.us-east-1.amazonaws.com/111111111111/listed', 'listed', 'us-east-1',
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
