/*
title = "Bucket contents were never classified"
severity = "medium"
category = "exposure"
description = "Whether anybody knows how sensitive a bucket's contents are: Macie samples it by itself, a classification job names it, or a tag says so. What nobody has looked at cannot be protected as it should be. Macie may be told of the bucket by the account itself or by an administrator of its organization. A tag is a declaration and no proof, which the reason tells; its keys are the parameter `classification_tag_keys`."
remediation = "Turn on automated sensitive data discovery, run a classification job, or tag the bucket."
command = "aws macie2 update-automated-discovery-configuration --region {region} --status ENABLED"
references = ["https://docs.aws.amazon.com/macie/latest/user/discovery-asdd-account-enable.html"]
nullable = ["aws_macie2_bucket", "aws_macie2_classification_job", "aws_macie2_session"]
*/
with named_by_job as (
    select distinct unnest(definition.buckets) as bucket_name
    from (
        select unnest(from_json(bucket_definitions, '[{"buckets": ["VARCHAR"]}]')) as definition
        from aws_macie2_classification_job
        where job_status is distinct from 'CANCELLED'
    )
),

known as (
    select
        arn,
        any_true(automated_discovery_monitoring_status = 'MONITORED') as is_sampled,
        any_true(case is_defined_in_job when 'TRUE' then true when 'FALSE' then false end) as is_in_job
    from aws_macie2_bucket
    group by arn
),

judged as (
    select
        bucket.*,
        tag_value(bucket.tags, getvariable('classification_tag_keys')) as classification,
        known.is_sampled,
        known.is_in_job or named_by_job.bucket_name is not null as is_in_job,
        -- Macie knows every bucket of a region where it is on, so that one that it does not name was not looked into.
        case
            when known.arn is not null then known.is_sampled or known.is_in_job or named_by_job.bucket_name is not null
            when named_by_job.bucket_name is not null then true
            when account_region.region is null then null
            when session.region is null and was_read('aws_macie2_session', bucket.account_id, bucket.region) then false
            when session.region is not null and was_read('aws_macie2_bucket', bucket.account_id, bucket.region) then false
        end as is_looked_into
    from aws_s3_bucket as bucket
    left join known on known.arn = bucket.arn
    left join named_by_job on named_by_job.bucket_name = bucket.name
    left join aws_macie2_session as session on session.account_id = bucket.account_id and session.region = bucket.region
    left join account_region on account_region.account_id = bucket.account_id and account_region.region = bucket.region
)

select
    arn as resource,
    verdict(alarm := case
        when is_looked_into or classification is not null then false
        when tags is not null then not is_looked_into
    end) as status,
    'Bucket ' || name || case
        when is_sampled then ' is sampled by Macie.'
        when is_in_job then ' is in a classification job of Macie.'
        when classification is not null
            then ' is tagged as ' || classification || ', which nobody has verified as far as is known.'
        else ' was never looked into by Macie, and no tag says how sensitive its contents are.'
    end as reason,
    account_id,
    region
from judged
