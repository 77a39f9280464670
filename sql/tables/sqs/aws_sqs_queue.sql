/*
description = "SQS queues, with who may use them and how their messages are encrypted and kept."
grain = "one row per queue"
resource_type = "AWS::SQS::Queue"
list = ["sqs:ListQueues"]
per = "region"

[columns]
queue_url = { type = "VARCHAR", description = "URL of the queue." }
queue_arn = { type = "VARCHAR", description = "ARN of the queue." }
fifo_queue = { type = "BOOLEAN", from = "sqs:GetQueueAttributes", description = "Whether the queue keeps the order of its messages." }
fifo_throughput_limit = { type = "VARCHAR", from = "sqs:GetQueueAttributes", description = "Whether the throughput of a FIFO queue is limited perQueue or perMessageGroupId; NULL for others." }
content_based_deduplication = { type = "VARCHAR", from = "sqs:GetQueueAttributes", description = "Whether a FIFO queue takes messages of equal content for one; NULL for others." }
deduplication_scope = { type = "VARCHAR", from = "sqs:GetQueueAttributes", description = "Whether duplicates are looked for in the messageGroup or the whole queue of a FIFO queue; NULL for others." }
delay_seconds = { type = "BIGINT", from = "sqs:GetQueueAttributes", description = "Seconds for which each message is held back." }
max_message_size = { type = "BIGINT", from = "sqs:GetQueueAttributes", description = "Size in bytes up to which messages are accepted." }
message_retention_seconds = { type = "BIGINT", from = "sqs:GetQueueAttributes", description = "Seconds for which messages are kept." }
receive_wait_time_seconds = { type = "BIGINT", from = "sqs:GetQueueAttributes", description = "Seconds for which a receiver waits for a message." }
visibility_timeout_seconds = { type = "BIGINT", from = "sqs:GetQueueAttributes", description = "Seconds for which a received message is hidden from other receivers." }
sqs_managed_sse_enabled = { type = "BOOLEAN", from = "sqs:GetQueueAttributes", description = "Whether messages are encrypted with a key that SQS owns." }
has_kms_key = { type = "BOOLEAN", from = "sqs:GetQueueAttributes", description = "Whether messages are encrypted with a KMS key." }
kms_master_key_id = { type = "VARCHAR", from = "sqs:GetQueueAttributes", description = "Id, ARN or alias of the KMS key; NULL where has_kms_key is false." }
has_policy = { type = "BOOLEAN", from = "sqs:GetQueueAttributes", description = "Whether the queue has a policy." }
policy = { type = "JSON", from = "sqs:GetQueueAttributes", description = "The queue's policy; NULL where has_policy is false." }
redrive_policy = { type = "JSON", from = "sqs:GetQueueAttributes", description = "Where messages go that nobody could handle, and after how many attempts; NULL where they go nowhere." }
*/
