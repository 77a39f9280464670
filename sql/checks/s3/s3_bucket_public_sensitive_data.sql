/*
title = "Publicly reachable bucket holds sensitive data"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Puts together that the public can read a bucket, by its ACL or its policy, and that its data is sensitive: a tag such as DataClassification says so, or Macie holds the bucket for sensitive (a score above 50, which stands for not looked into yet). Each is judged by itself elsewhere; together they are a leak. Where a Macie job looked into the bucket without a score, what it found is not known."
remediation = "Block public access now, then look in the access logs for who read what."
command = "aws s3api put-public-access-block --bucket {name} --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true"
nullable = ["aws_s3_account_settings", "aws_macie2_bucket"]
references = ["https://docs.aws.amazon.com/macie/latest/user/discovery-scoring-s3.html", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
*/
with tagged as (
    select arn, tags, unnest(json_keys(tags)) as key
    from s3_bucket_public_access
),

named as (
    select arn, key, tag_text(tags, key) as value
    from tagged
    where
        list_contains(
            string_split(regexp_replace(lower(getvariable('classification_tag_keys')), '[^a-z,]', '', 'g'), ','),
            regexp_replace(lower(key), '[^a-z]', '', 'g')
        )
),

classified as (
    select arn, string_agg(key || '=' || value, ', ' order by key) as sensitive_tags
    from named
    where
        list_contains(
            string_split(regexp_replace(lower(getvariable('sensitive_tag_values')), '[^a-z,]', '', 'g'), ','),
            regexp_replace(lower(value), '[^a-z]', '', 'g')
        )
    group by arn
),

-- An administrator of Macie tells of the buckets of its members, too.
inspected as (
    select
        arn,
        max(sensitivity_score) as score,
        any_true(case
            when sensitivity_score > 50 then true
            when sensitivity_score between 1 and 49 then false
            when last_job_id is null then false
        end) as is_sensitive
    from aws_macie2_bucket
    group by arn
),

judged as (
    select
        bucket.*,
        bucket.is_public_by_acl or bucket.is_public_by_policy as is_public,
        classified.sensitive_tags,
        inspected.score,
        case when bucket.tags is not null then classified.arn is not null end as is_tagged_sensitive,
        case
            when inspected.arn is not null then inspected.is_sensitive
            when was_read('aws_macie2_bucket', bucket.account_id, bucket.region) then false
        end as is_found_sensitive,
        inspected.arn is not null and inspected.is_sensitive is null as was_only_in_job
    from s3_bucket_public_access as bucket
    left join classified on classified.arn = bucket.arn
    left join inspected on inspected.arn = bucket.arn
)

select
    arn as resource,
    verdict(alarm := is_public and (is_tagged_sensitive or is_found_sensitive)) as status,
    'Bucket ' || name
        || case
            when not is_public then ' is not public.'
            when is_tagged_sensitive or is_found_sensitive
                then ' is public by its ' || case when is_public_by_acl then 'ACL' else 'policy' end
                    || ', and its data is sensitive: '
                    || concat_ws(
                        ', ',
                        case when is_tagged_sensitive then 'it is tagged ' || sensitive_tags end,
                        case when is_found_sensitive then 'Macie gives it a score of ' || score end
                    ) || '.'
            else ' is public, but nothing says that its data is sensitive.'
        end as reason,
    case when is_public and was_only_in_job and is_tagged_sensitive is not null
        then 'a Macie job looked into bucket ' || name || ', and its findings are not collected' end as unknown_because,
    account_id,
    region,
    name
from judged
