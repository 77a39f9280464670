/*
title = "S3 origin is reachable around the distribution"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Looks for S3 origins that CloudFront reads without saying who it is: such a bucket has to be open to everyone, and whoever knows its name goes around the distribution, its web ACL and its logs. Website endpoints of S3 can only be read so. An origin access identity, the older way, is ok; the origin access control that replaces it also covers encrypted buckets and all regions."
remediation = "Create an origin access control for the origin, and let the bucket policy admit the distribution only."
references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html"]
*/
with origin as (
    select
        account_id,
        distribution_arn,
        any_true(is_s3 and origin_access_control_id is null and origin_access_identity is null) as is_open,
        bool_or(is_s3) as has_s3,
        bool_or(is_s3 and origin_access_control_id is null and origin_access_identity is not null) as uses_identity,
        string_agg(domain_name, ', ' order by domain_name)
            filter (where is_s3 and origin_access_control_id is null and origin_access_identity is null) as open_origins
    from cloudfront_distribution_origin
    group by account_id, distribution_arn
)

select
    distribution.arn as resource,
    verdict(alarm := origin.is_open) as status,
    'Distribution ' || distribution.id
        || case
            when origin.is_open then ' reads anonymously from ' || origin.open_origins || '.'
            when not origin.has_s3 then ' has no S3 origin.'
            when origin.uses_identity
                then ' reads from S3 with an origin access identity, which origin access control replaces.'
            else ' reads from S3 with an origin access control.'
        end as reason,
    distribution.account_id,
    distribution.region,
    distribution.id
from aws_cloudfront_distribution as distribution
left join origin
    on origin.account_id = distribution.account_id
    and origin.distribution_arn = distribution.arn
