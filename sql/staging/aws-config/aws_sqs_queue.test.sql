insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- The queue of the API's fixture; the item's own tags are empty, as they often are.
    ('arn:aws:sqs:eu-central-1:111111111111:orders.fifo', 'https://sqs.eu-central-1.amazonaws.com/111111111111/orders.fifo', 'orders.fifo', 'eu-central-1', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::SQS::Queue", "awsRegion": "eu-central-1", "tags": {},
        "configuration": {
            "QueueArn": "arn:aws:sqs:eu-central-1:111111111111:orders.fifo", "CreatedTimestamp": "1709287200",
            "VisibilityTimeout": "37", "MaximumMessageSize": "1048576", "MessageRetentionPeriod": "345600",
            "DelaySeconds": "1", "ReceiveMessageWaitTimeSeconds": "20", "LastModifiedTimestamp": "1709287200",
            "Policy": "{\"Version\":\"2012-10-17\",\"Statement\":[]}",
            "RedrivePolicy": "{\"deadLetterTargetArn\":\"arn:aws:sqs:eu-central-1:111111111111:dead.fifo\",\"maxReceiveCount\":5}",
            "KmsMasterKeyId": "alias/orders", "SqsManagedSseEnabled": "false", "FifoQueue": "true",
            "ContentBasedDeduplication": "true", "DeduplicationScope": "messageGroup",
            "FifoThroughputLimit": "perMessageGroupId"
        },
        "supplementaryConfiguration": {"Tags": {"team": "orders"}}
    }}'),
    -- Numbers as Select gives them, and no policy.
    ('arn:aws:sqs:us-east-1:111111111111:plain', 'https://sqs.us-east-1.amazonaws.com/111111111111/plain', 'plain', 'us-east-1', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::SQS::Queue", "configuration": {
            "QueueArn": "arn:aws:sqs:us-east-1:111111111111:plain", "VisibilityTimeout": 30, "DelaySeconds": 0,
            "SqsManagedSseEnabled": "true"
        },
        "supplementaryConfiguration": {"Tags": {}}
    }}'),
    -- An item without a configuration.
    ('arn:aws:sqs:us-east-1:111111111111:blind', 'https://sqs.us-east-1.amazonaws.com/111111111111/blind', 'blind', 'us-east-1', null, '{"ConfigurationItem": {
        "resourceType": "AWS::SQS::Queue", "configuration": null}}');

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
        'arn:aws:sqs:us-east-1:111111111111:blind', 'arn:aws:sqs:us-east-1:111111111111:blind',
        'https://sqs.us-east-1.amazonaws.com/111111111111/blind', 'blind', 'us-east-1',
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
