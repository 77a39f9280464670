/*
title = "Bucket policy lets everyone write or delete"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Whether a statement of the bucket policy lets anyone write or delete objects, or rewrite the bucket's own ACL or policy, and public policies are not restricted on the bucket or its account. Strangers can then plant files, destroy data, or open the bucket further."
remediation = "Remove the write actions or the wildcard principal."
nullable = ["aws_s3_account_settings"]
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
*/
with account_block as (
    select
        account_id,
        bool_and(restrict_public_buckets) as restrict_public_buckets
    from aws_s3_account_settings
    group by account_id
),

open_action as (
    select
        attached_to as arn,
        actions,
        not_actions,
        unnest([
            's3:PutObject', 's3:PutObjectAcl', 's3:DeleteObject', 's3:DeleteObjectVersion',
            's3:PutBucketPolicy', 's3:DeleteBucketPolicy', 's3:PutBucketAcl', 's3:DeleteBucket'
        ]) as action
    from s3_bucket_policy_statement
    where lets_anyone_in
),

unjudged as (
    select distinct attached_to as arn
    from s3_bucket_policy_statement
    where lets_anyone_in is null
),

opened as (
    select arn, list_sort(list(distinct action)) as open_actions
    from open_action
    where statement_names_action(actions, not_actions, action)
    group by arn
),

judged as (
    select
        bucket.*,
        case
            when bucket.policy is not null and (opened.arn is not null or unjudged.arn is null)
                then coalesce(opened.open_actions, [])
        end as open_actions,
        bucket.restrict_public_buckets or account_block.restrict_public_buckets as restricted
    from aws_s3_bucket as bucket
    left join account_block on account_block.account_id = bucket.account_id
    left join opened on opened.arn = bucket.arn
    left join unjudged on unjudged.arn = bucket.arn
)

select
    arn as resource,
    verdict(alarm := has_policy and len(open_actions) > 0 and not restricted) as status,
    case
        when not has_policy then 'Bucket ' || name || ' has no policy.'
        when policy is null then 'Bucket ' || name || ' restricts public policies.'
        when len(open_actions) = 0 then 'Bucket ' || name || ' has a policy that lets nobody outside write or delete.'
        else 'Bucket ' || name || ' has a policy that lets anyone call '
            || array_to_string(open_actions, ', ')
            || case when restricted then ', dormant as long as public policies are restricted' else '' end || '.'
    end as reason,
    account_id,
    region
from judged
