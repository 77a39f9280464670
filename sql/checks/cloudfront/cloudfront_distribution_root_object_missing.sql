/*
title = "Distribution has no default root object"
severity = "high"
category = "exposure"
scope = "resource"
description = "Looks for distributions without a default root object whose requests for the root go to a bucket: where CloudFront may list it, the answer is the list of its objects. Where they go to a website endpoint of S3 or to any other server, that server decides what its root is, and the distribution is skipped; AWS asks for S3 origins only, too."
remediation = "Set a default root object, such as index.html."
references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html"]
*/
with root as (
    select account_id, distribution_arn, unnest(origin_ids) as origin_id
    from cloudfront_distribution_behavior
    where is_default
),

root_origin as (
    select
        root.account_id,
        root.distribution_arn,
        any_true(origin.is_s3 and not origin.is_s3_website) as is_bucket,
        string_agg(origin.domain_name, ', ' order by origin.domain_name) as domain_names
    from root
    left join cloudfront_distribution_origin as origin
        on origin.account_id = root.account_id
        and origin.distribution_arn = root.distribution_arn
        and origin.origin_id = root.origin_id
    group by root.account_id, root.distribution_arn
)

select
    distribution.arn as resource,
    verdict(
        alarm := distribution.default_root_object = '' and root_origin.is_bucket,
        skip := case
            -- One that has a root object is ok, whatever it is for.
            when distribution.default_root_object <> '' then false
            else not root_origin.is_bucket
        end
    ) as status,
    'Distribution ' || distribution.id
        || case
            when distribution.default_root_object <> ''
                then ' answers requests for its root with ' || distribution.default_root_object || '.'
            when not root_origin.is_bucket then ' leaves its root to ' || root_origin.domain_names || ', which is no bucket.'
            else ' has no default root object, and asks bucket ' || root_origin.domain_names || ' for its root.'
        end as reason,
    distribution.account_id,
    distribution.region,
    distribution.id
from aws_cloudfront_distribution as distribution
left join root_origin
    on root_origin.account_id = distribution.account_id
    and root_origin.distribution_arn = distribution.arn
