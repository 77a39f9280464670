/*
title = "Trail log bucket has no access logging"
severity = "low"
category = "logging"
scope = "resource"
description = "Whether the bucket that the trail writes to logs its own requests, so that it shows who read or removed the evidence. The bucket may belong to another account; it must be in the snapshot to be judged."
remediation = "Turn on server access logging for the bucket, to another bucket."
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-server-access-logging.html"]
*/
select
    trail.arn as resource,
    verdict(alarm := not bucket.has_logging, skip := split_part(trail.arn, ':', 5) <> trail.account_id) as status,
    case
        when split_part(trail.arn, ':', 5) <> trail.account_id
            then 'Trail ' || trail.name || ' belongs to account ' || split_part(trail.arn, ':', 5)
                || ', where it is judged.'
        when bucket.has_logging
            then 'Trail ' || trail.name || ' writes to bucket ' || bucket.name || ', which logs its requests.'
        when not bucket.has_logging
            then 'Trail ' || trail.name || ' writes to bucket ' || bucket.name || ', which does not log its requests.'
    end as reason,
    case when bucket.name is null
        then 'bucket ' || trail.s3_bucket_name || ' of the trail is not in the snapshot' end as unknown_because,
    trail.account_id,
    trail.region
from aws_cloudtrail_trail as trail
left join aws_s3_bucket as bucket on bucket.name = trail.s3_bucket_name and bucket.partition = trail.partition
