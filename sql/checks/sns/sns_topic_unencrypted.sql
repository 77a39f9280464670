/*
title = "Topic has no server-side encryption"
severity = "low"
category = "encryption"
scope = "resource"
description = "Whether the topic's messages are encrypted with a KMS key. With the key that AWS manages (alias/aws/sns) the messages are encrypted, but most AWS services cannot publish to the topic, because they need a key policy that lets them use the key."
remediation = "Set a KMS key, the account's own where AWS services publish to the topic."
references = ["https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html"]
*/
select
    arn as resource,
    verdict(alarm := not has_kms_key) as status,
    'Topic ' || title || case
        when not has_kms_key then ' does not encrypt its messages with a KMS key.'
        when ends_with(kms_master_key_id, 'alias/aws/sns')
            then ' encrypts its messages with the key that AWS manages, which most AWS services cannot publish with.'
        else ' encrypts its messages with key ' || kms_master_key_id || '.'
    end as reason,
    account_id,
    region
from aws_sns_topic
