/*
title = "Bucket has no lifecycle rule"
severity = "medium"
category = "cost"
scope = "resource"
description = "Whether a lifecycle rule of the bucket is enabled. Without one, old versions, aborted uploads and data nobody reads stay, are paid for, and can leak."
remediation = "Add rules for retention, transitions, old versions and aborted uploads."
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html"]
*/
with rules as (
    select
        *,
        list_filter(
            from_json(lifecycle_rules, '[{
                "Status": "VARCHAR", "NoncurrentVersionExpiration": "JSON", "AbortIncompleteMultipartUpload": "JSON"
            }]'),
            lambda rule: rule.Status = 'Enabled'
        ) as enabled_rules
    from aws_s3_bucket
)

select
    arn as resource,
    verdict(alarm := len(enabled_rules) = 0) as status,
    case
        when len(enabled_rules) = 0 then 'Bucket ' || name || ' has no enabled lifecycle rule.'
        else 'Bucket ' || name || ' has ' || len(enabled_rules) || ' enabled lifecycle '
            || case when len(enabled_rules) = 1 then 'rule' else 'rules' end
            || case
                when versioning_enabled and len(list_filter(
                    enabled_rules, lambda rule: rule.NoncurrentVersionExpiration is not null
                )) = 0
                    then ', but none that expires old versions'
                when len(list_filter(
                    enabled_rules, lambda rule: rule.AbortIncompleteMultipartUpload is not null
                )) = 0
                    then ', but none that clears aborted uploads'
                else ''
            end || '.'
    end as reason,
    account_id,
    region
from rules
