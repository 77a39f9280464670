/*
title = "Server access logging is off"
severity = "low"
category = "logging"
scope = "resource"
description = "Whether requests to the bucket are logged. Without access logs, or CloudTrail's data events, nobody can tell later who read or changed which object. Buckets that receive access logs are skipped, because logging them would feed on itself."
remediation = "Send server access logs to a bucket made for them."
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html"]
*/
with log_target as (
    select distinct
        account_id,
        logging ->> '$.TargetBucket' as name
    from aws_s3_bucket
    where has_logging
)

select
    bucket.arn as resource,
    verdict(
        alarm := not bucket.has_logging,
        skip := not bucket.has_logging and log_target.name is not null
    ) as status,
    case
        when bucket.has_logging
            then 'Bucket ' || bucket.name || ' logs its requests to ' || (bucket.logging ->> '$.TargetBucket') || '.'
        when log_target.name is not null then 'Bucket ' || bucket.name || ' receives the access logs of other buckets.'
        else 'Bucket ' || bucket.name || ' does not log its requests.'
    end as reason,
    bucket.account_id,
    bucket.region
from aws_s3_bucket as bucket
left join log_target on log_target.account_id = bucket.account_id and log_target.name = bucket.name
