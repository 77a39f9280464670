/*
title = "Resource carries no ownership tag"
severity = "medium"
category = "hygiene"
description = "Whether EC2 instances, buckets, databases, Lambda functions and every other resource that the tagging API knows name an owner in a tag (the parameter `owner_tag_keys`). Nobody answers a finding on a resource that is nobody's. The tagging API leaves out what never had a tag, so that of other services only resources that were tagged once are judged. EBS volumes have a check of their own. Tags of AWS (aws:...) name no owner, and what an AWS service keeps for itself is skipped."
remediation = "Tag the resource with its owner, and enforce that with a tag policy."
references = ["https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html"]
union = ["aws_ec2_instance", "aws_lambda_function", "aws_rds_db_instance", "aws_s3_bucket", "aws_tagging_resource"]
*/
with told as (
    select arn, account_id, region, tags, 1 as rank
    from aws_ec2_instance
    where instance_state is distinct from 'terminated'
    union all
    select arn, account_id, region, tags, 1 from aws_s3_bucket
    union all
    select arn, account_id, region, tags, 1 from aws_rds_db_instance
    union all
    select arn, account_id, region, tags, 1 from aws_lambda_function
    union all
    select arn, account_id, region, tags, 2
    from aws_tagging_resource
    where not contains(arn, ':volume/')
),

-- A resource's own service comes first, where it told of tags.
known as (
    select account_id, region, arn, arg_min(tags, rank) filter (tags is not null) as tags
    from told
    group by account_id, region, arn
),

judged as (
    select
        *,
        tag_value(tags, getvariable('owner_tag_keys')) as owner,
        contains(arn, '/aws-service-role/')
        or coalesce(len(list_filter(
            json_keys(tags), lambda key: key in ('aws:secretsmanager:owningService', 'aws:backup:source-resource')
        )) > 0, false) as is_of_service,
        len(list_filter(json_keys(tags), lambda key: not starts_with(key, 'aws:'))) as own_tags
    from known
)

select
    arn as resource,
    verdict(alarm := case when tags is not null then owner is null end, skip := is_of_service) as status,
    'Resource ' || arn || case
        when is_of_service then ' is kept by an AWS service.'
        when owner is not null then ' belongs to ' || owner || '.'
        when own_tags > 0 then ' names no owner in its ' || own_tags || if(own_tags = 1, ' tag.', ' tags.')
        else ' has no tags.'
    end as reason,
    account_id,
    region
from judged
