/*
title = "Distribution talks to its origin without TLS 1.2"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Looks for custom origins that CloudFront reaches over plain HTTP, or with SSL or TLS below 1.2. An origin that follows the viewer's protocol is one of them where a cache behavior that leads to it answers over HTTP. Website endpoints of S3 know HTTP only, and so always are. Other S3 origins are not: CloudFront speaks TLS with S3 by itself. How CloudFront reaches a VPC origin is told by a resource that the snapshot does not hold."
remediation = "Fetch from the origin over HTTPS only, with TLSv1.2; serve buckets by their REST endpoint with an origin access control."
references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html"]
*/
with target as (
    select account_id, distribution_arn, unnest(origin_ids) as origin_id, viewer_protocol_policy
    from cloudfront_distribution_behavior
),

reached as (
    select account_id, distribution_arn, origin_id, any_true(viewer_protocol_policy = 'allow-all') as allows_http
    from target
    group by account_id, distribution_arn, origin_id
),

origin as (
    select
        origin.*,
        case
            when reached.allows_http then true
            -- A behavior that was not read may lead here.
            when distribution.default_cache_behavior is null or distribution.cache_behaviors is null then null
            when reached.origin_id is null then false
            else reached.allows_http
        end as viewers_may_use_http,
        len(origin.outdated_protocols) > 0 as allows_outdated
    from cloudfront_distribution_origin as origin
    inner join aws_cloudfront_distribution as distribution
        on distribution.account_id = origin.account_id
        and distribution.arn = origin.distribution_arn
    left join reached
        on reached.account_id = origin.account_id
        and reached.distribution_arn = origin.distribution_arn
        and reached.origin_id = origin.origin_id
),

judged_origin as (
    select
        *,
        origin_protocol_policy = 'http-only' or (origin_protocol_policy = 'match-viewer' and viewers_may_use_http)
            as allows_http,
        case
            when is_in_vpc then null
            when not is_custom then false
            else allows_http or allows_outdated
        end as is_weak
    from origin
),

by_distribution as (
    select
        account_id,
        distribution_arn,
        any_true(is_weak) as is_weak,
        bool_or(is_custom) as has_custom,
        string_agg(
            domain_name || case
                when allows_http then ' over HTTP'
                else ' with ' || array_to_string(outdated_protocols, ', ')
            end,
            '; ' order by domain_name
        ) filter (where is_weak) as weak_origins,
        min(domain_name) filter (where is_in_vpc) as vpc_origin
    from judged_origin
    group by account_id, distribution_arn
)

select
    distribution.arn as resource,
    verdict(alarm := by_distribution.is_weak) as status,
    'Distribution ' || distribution.id
        || case
            when by_distribution.is_weak then ' may fetch from ' || by_distribution.weak_origins || '.'
            when by_distribution.has_custom then ' fetches from its custom origins with TLS 1.2 only.'
            else ' has no custom origin.'
        end as reason,
    distribution.account_id,
    distribution.region,
    distribution.id,
    case when by_distribution.is_weak is null and by_distribution.vpc_origin is not null
        then 'how CloudFront reaches VPC origin ' || by_distribution.vpc_origin || ' is not in the snapshot'
    end as unknown_because
from aws_cloudfront_distribution as distribution
left join by_distribution
    on by_distribution.account_id = distribution.account_id
    and by_distribution.distribution_arn = distribution.arn
