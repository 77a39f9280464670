/*
title = "Distribution serves content over HTTP"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Looks for distributions with a cache behavior that answers viewers over plain HTTP, where what is sent can be read and altered."
remediation = "Redirect HTTP to HTTPS, or allow HTTPS only, in every cache behavior."
references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html"]
*/
with behavior as (
    select
        account_id,
        distribution_arn,
        any_true(viewer_protocol_policy = 'allow-all') as allows_http,
        string_agg(
            case when is_default then 'the default behavior' else 'behavior ' || path_pattern end,
            ', ' order by is_default desc, path_pattern
        ) filter (where viewer_protocol_policy = 'allow-all') as behaviors
    from cloudfront_distribution_behavior
    group by account_id, distribution_arn
),

judged as (
    select
        distribution.*,
        behavior.behaviors,
        case
            when behavior.allows_http then true
            -- All of them have to be known for a pass.
            when distribution.default_cache_behavior is not null and distribution.cache_behaviors is not null
                then behavior.allows_http
        end as allows_http
    from aws_cloudfront_distribution as distribution
    left join behavior
        on behavior.account_id = distribution.account_id
        and behavior.distribution_arn = distribution.arn
)

select
    arn as resource,
    verdict(alarm := allows_http) as status,
    'Distribution ' || id
        || case
            when allows_http then ' answers over HTTP: ' || behaviors || '.'
            else ' answers over HTTPS only, or redirects to it.'
        end as reason,
    account_id,
    region,
    id
from judged
