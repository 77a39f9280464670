/*
title = "Queue has no server-side encryption"
severity = "low"
category = "encryption"
scope = "resource"
description = "Whether the queue's messages are encrypted at rest, with a KMS key or with a key that SQS owns. New queues are, unless it is turned off; old ones are not."
remediation = "Turn on encryption with a key that SQS owns, or with a KMS key where its use is to be controlled."
command = "aws sqs set-queue-attributes --region {region} --queue-url {queue_url} --attributes SqsManagedSseEnabled=true"
references = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html"]
*/
select
    arn as resource,
    verdict(alarm := not has_kms_key and not sqs_managed_sse_enabled) as status,
    'Queue ' || title || case
        when has_kms_key then ' encrypts its messages with key ' || kms_master_key_id || '.'
        when sqs_managed_sse_enabled then ' encrypts its messages with a key that SQS owns.'
        else ' does not encrypt its messages.'
    end as reason,
    account_id,
    region,
    queue_url
from aws_sqs_queue
