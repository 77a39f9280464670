/*
title = "Trail logs are not encrypted with a KMS key"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Whether the trail's log files are encrypted with a KMS key, whose policy decides who may read them besides the bucket's. Where the key is in the snapshot too, the reason tells when it is not usable."
remediation = "Set a customer-managed key whose policy lets CloudTrail use it."
references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html"]
optional = ["aws_kms_key"]
*/
select
    trail.arn as resource,
    verdict(alarm := not trail.has_kms_key, skip := split_part(trail.arn, ':', 5) <> trail.account_id) as status,
    case
        when split_part(trail.arn, ':', 5) <> trail.account_id
            then 'Trail ' || trail.name || ' belongs to account ' || split_part(trail.arn, ':', 5)
                || ', where it is judged.'
        when not trail.has_kms_key then 'Trail ' || trail.name || ' does not encrypt its log files with a KMS key.'
        else 'Trail ' || trail.name || ' encrypts its log files with key ' || trail.kms_key_id
            || case when key.key_state <> 'Enabled' then ', which is ' || key.key_state else '' end || '.'
    end as reason,
    trail.account_id,
    trail.region
from aws_cloudtrail_trail as trail
left join aws_kms_key as key on key.arn = trail.kms_key_id
