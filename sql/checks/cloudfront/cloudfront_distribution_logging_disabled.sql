/*
title = "Distribution access logs are off"
severity = "medium"
category = "logging"
scope = "resource"
description = "Looks for distributions that log requests in none of the ways there are: standard logs to a bucket, standard logs by a delivery of CloudWatch Logs, which the distribution itself does not know of, and real-time logs of a cache behavior."
remediation = "Turn standard logs on, by a delivery of CloudWatch Logs or to a bucket."
references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/AccessLogs.html"]
nullable = ["aws_cloudwatch_log_delivery_source", "aws_cloudwatch_log_delivery"]
*/
with source as (
    select
        account_id,
        region,
        name,
        -- A source that does not tell its resources may be any one's.
        unnest(coalesce(from_json(resource_arns, '["VARCHAR"]'), [null])) as distribution_arn
    from aws_cloudwatch_log_delivery_source
    where (log_type = 'ACCESS_LOGS') is not false
),

delivered as (
    select
        source.account_id,
        source.distribution_arn,
        min(delivery.delivery_destination_type) as destination
    from source
    inner join aws_cloudwatch_log_delivery as delivery
        on delivery.account_id = source.account_id
        and delivery.region = source.region
        and delivery.delivery_source_name = source.name
    group by source.account_id, source.distribution_arn
),

-- CloudFront delivers from one region of each partition; what others hold says nothing of it.
looked_at as (
    select
        account_id,
        was_read('aws_cloudwatch_log_delivery_source', account_id, region)
        and was_read('aws_cloudwatch_log_delivery', account_id, region) as is_read
    from account_region
    where region = case "partition" when 'aws-cn' then 'cn-northwest-1' else 'us-east-1' end
),

real_time as (
    select account_id, distribution_arn, bool_or(realtime_log_config_arn is not null) as is_on
    from cloudfront_distribution_behavior
    group by account_id, distribution_arn
),

judged as (
    select
        distribution.*,
        (distribution.logging ->> '$.Enabled') = 'true' as logs_to_bucket,
        case
            when real_time.is_on then true
            when distribution.default_cache_behavior is not null and distribution.cache_behaviors is not null then false
        end as logs_in_real_time,
        case
            when delivered.distribution_arn is not null then true
            when looked_at.is_read and unclear.account_id is null then false
        end as logs_by_delivery,
        delivered.destination
    from aws_cloudfront_distribution as distribution
    left join delivered
        on delivered.account_id = distribution.account_id
        and delivered.distribution_arn = distribution.arn
    left join delivered as unclear
        on unclear.account_id = distribution.account_id
        and unclear.distribution_arn is null
    left join looked_at
        on looked_at.account_id = distribution.account_id
    left join real_time
        on real_time.account_id = distribution.account_id
        and real_time.distribution_arn = distribution.arn
)

select
    arn as resource,
    verdict(alarm := not (logs_to_bucket or logs_in_real_time or logs_by_delivery)) as status,
    'Distribution ' || id
        || case
            when logs_to_bucket then ' logs to ' || coalesce(nullif(logging ->> '$.Bucket', ''), 'a bucket') || '.'
            when logs_by_delivery then ' logs by a delivery of CloudWatch Logs.'
            when logs_in_real_time then ' has real-time logs.'
            else ' does not log requests.'
        end as reason,
    account_id,
    region,
    id,
    case when logs_by_delivery is null
            and was_read('aws_cloudwatch_log_delivery_source', account_id, 'global')
            and was_read('aws_cloudwatch_log_delivery', account_id, 'global')
            and not (logs_to_bucket or logs_in_real_time)
        then 'the region from which CloudFront delivers logs was not collected'
    end as unknown_because
from judged
