/*
description = "Queues: times, sizes, encryption, policy, and where failed messages go."
table = "aws_sqs_queue"
parts = { aws_sqs_queue_policy = "queue_url", aws_sqs_queue_redrive_policy = "queue_url" }
*/
select
    queue.state_id,
    queue.attributes ->> 'fifo_queue' as fifo_queue,
    queue.attributes ->> 'content_based_deduplication' as content_based_deduplication,
    queue.attributes ->> 'delay_seconds' as delay_seconds,
    queue.attributes ->> 'max_message_size' as max_message_size,
    queue.attributes ->> 'message_retention_seconds' as message_retention_seconds,
    queue.attributes ->> 'receive_wait_time_seconds' as receive_wait_time_seconds,
    queue.attributes ->> 'visibility_timeout_seconds' as visibility_timeout_seconds,
    queue.attributes ->> 'sqs_managed_sse_enabled' as sqs_managed_sse_enabled,
    queue.attributes ->> 'kms_master_key_id' as kms_master_key_id,
    iac_document(coalesce(policy.attributes ->> 'policy', queue.attributes ->> 'policy')) as policy,
    iac_document(coalesce(redrive.attributes ->> 'redrive_policy', queue.attributes ->> 'redrive_policy')) as redrive_policy
from state.aws_sqs_queue as queue
left join state.aws_sqs_queue_policy as policy on policy.owner = queue.state_id
left join state.aws_sqs_queue_redrive_policy as redrive on redrive.owner = queue.state_id
