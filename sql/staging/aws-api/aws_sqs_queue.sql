/*
description = "Queues as the SQS API answers. Attributes are texts, and those that are not set are left out."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetQueueAttributes": {
                "Attributes": {
                    "QueueArn": "VARCHAR", "FifoQueue": "BOOLEAN", "FifoThroughputLimit": "VARCHAR",
                    "ContentBasedDeduplication": "VARCHAR", "DeduplicationScope": "VARCHAR",
                    "DelaySeconds": "BIGINT", "MaximumMessageSize": "BIGINT", "MessageRetentionPeriod": "BIGINT",
                    "ReceiveMessageWaitTimeSeconds": "BIGINT", "VisibilityTimeout": "BIGINT",
                    "SqsManagedSseEnabled": "BOOLEAN", "KmsMasterKeyId": "VARCHAR", "Policy": "VARCHAR",
                    "RedrivePolicy": "VARCHAR"
                },
                "$error": "JSON"
            }
        }').GetQueueAttributes.Attributes as attribute
    from resource
)

select
    resource_id as queue_url,
    coalesce(attribute.QueueArn, arn) as queue_arn,
    case when attribute is not null then coalesce(attribute.FifoQueue, false) end as fifo_queue,
    attribute.FifoThroughputLimit as fifo_throughput_limit,
    attribute.ContentBasedDeduplication as content_based_deduplication,
    attribute.DeduplicationScope as deduplication_scope,
    attribute.DelaySeconds as delay_seconds,
    attribute.MaximumMessageSize as max_message_size,
    attribute.MessageRetentionPeriod as message_retention_seconds,
    attribute.ReceiveMessageWaitTimeSeconds as receive_wait_time_seconds,
    attribute.VisibilityTimeout as visibility_timeout_seconds,
    -- Answers from before the end of 2021, when SQS had no keys of its own, do not have the attribute.
    case when attribute is not null then coalesce(attribute.SqsManagedSseEnabled, false) end as sqs_managed_sse_enabled,
    case when attribute is not null then attribute.KmsMasterKeyId is not null end as has_kms_key,
    attribute.KmsMasterKeyId as kms_master_key_id,
    case when attribute is not null then attribute.Policy is not null end as has_policy,
    policy_document(attribute.Policy) as policy,
    try_cast(attribute.RedrivePolicy as json) as redrive_policy,
    partition,
    region,
    account_id,
    coalesce(attribute.QueueArn, arn) as arn,
    coalesce(resource_name, split_part(arn, ':', 6)) as title,
    tags_json(tags) as tags
from document
