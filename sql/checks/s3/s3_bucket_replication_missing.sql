/*
title = "Bucket is not replicated to another region"
severity = "low"
category = "resilience"
scope = "resource"
description = "Whether an enabled rule copies the bucket's objects to a bucket in another region, so that data survives the loss of one. The destination's region is known only if that bucket is in the snapshot too."
remediation = "Add a replication rule to a bucket in another region, for data that must survive."
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html"]
*/
with rule as (
    select
        bucket.arn,
        unnest(from_json(bucket.replication, '{
            "Rules": [{"Status": "VARCHAR", "Destination": {"Bucket": "VARCHAR"}}]
        }').Rules) as answer
    from aws_s3_bucket as bucket
    where bucket.has_replication
),

destination as (
    select
        rule.arn,
        string_agg(distinct split_part(rule.answer.Destination.Bucket, ':::', 2), ', '
            order by split_part(rule.answer.Destination.Bucket, ':::', 2)) as names,
        count(*) filter (target.region <> source.region) as elsewhere,
        count(*) filter (target.region is null) as unplaced
    from rule
    join aws_s3_bucket as source on source.arn = rule.arn
    left join aws_s3_bucket as target on target.arn = rule.answer.Destination.Bucket
    where rule.answer.Status = 'Enabled'
    group by rule.arn
)

select
    bucket.arn as resource,
    verdict(alarm := case
        when not bucket.has_replication then true
        when bucket.replication is null then null
        when destination.elsewhere > 0 then false
        when destination.unplaced > 0 then null
        else true
    end) as status,
    case
        when not bucket.has_replication then 'Bucket ' || bucket.name || ' is not replicated.'
        when bucket.replication is null then null
        when destination.elsewhere > 0
            then 'Bucket ' || bucket.name || ' is replicated to ' || destination.names || ', in another region.'
        when destination.unplaced = 0
            then 'Bucket ' || bucket.name || ' is replicated to ' || destination.names || ', in its own region only.'
        else 'Bucket ' || bucket.name || ' has no enabled replication rule.'
    end as reason,
    case when destination.elsewhere = 0 and destination.unplaced > 0
        then 'not all of the buckets that it is replicated to (' || destination.names || ') are in the snapshot'
    end as unknown_because,
    bucket.account_id,
    bucket.region
from aws_s3_bucket as bucket
left join destination on destination.arn = bucket.arn
