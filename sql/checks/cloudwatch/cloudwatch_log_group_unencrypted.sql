/*
title = "Log group is not encrypted with a KMS key"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Whether the log group's events are encrypted with a KMS key of the account's own. CloudWatch Logs always encrypts them, but with a key of its own, whose use cannot be controlled, logged or withdrawn."
remediation = "Associate a KMS key, whose policy lets CloudWatch Logs use it; what was logged before stays as it is."
references = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html"]
*/
select
    arn as resource,
    verdict(alarm := not has_kms_key) as status,
    'Log group ' || name || case
        when has_kms_key then ' is encrypted with key ' || kms_key_id || '.'
        else ' is not encrypted with a KMS key.'
    end as reason,
    account_id,
    region
from aws_cloudwatch_log_group
