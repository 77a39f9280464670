/*
title = "Bucket policy grants access to everyone"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Whether a statement of the bucket policy lets anyone in, with no condition that confines it to known callers and no Deny that takes it back, and public policies are not restricted on the bucket or its account. S3's own opinion of the policy counts as well: the stricter of the two decides."
remediation = "Name the principals, or confine the statement with aws:PrincipalOrgID, aws:SourceVpce or aws:SourceIp."
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

opened as (
    select attached_to as arn, any_true(lets_anyone_in) as lets_anyone_in
    from s3_bucket_policy_statement
    group by attached_to
),

judged as (
    select
        bucket.*,
        case
            when bucket.policy is null then null
            when opened.arn is null then false
            else opened.lets_anyone_in
        end as lets_anyone_in,
        bucket.restrict_public_buckets or account_block.restrict_public_buckets as restricted
    from aws_s3_bucket as bucket
    left join account_block on account_block.account_id = bucket.account_id
    left join opened on opened.arn = bucket.arn
)

select
    arn as resource,
    verdict(alarm := has_policy and (lets_anyone_in or bucket_policy_is_public) and not restricted) as status,
    case
        when not has_policy then 'Bucket ' || name || ' has no policy.'
        when restricted and (lets_anyone_in or bucket_policy_is_public)
            then 'Bucket ' || name
                || ' has a policy that lets anyone in, dormant as long as public policies are restricted.'
        when restricted then 'Bucket ' || name || ' restricts public policies.'
        when lets_anyone_in
            then 'Bucket ' || name || ' has a policy that lets anyone in'
                || case when not bucket_policy_is_public then ', although S3 does not call it public' else '' end || '.'
        when bucket_policy_is_public then 'Bucket ' || name || ' has a policy that S3 itself calls public.'
        else 'Bucket ' || name || ' has a policy that lets nobody in but those it names.'
    end as reason,
    account_id,
    region
from judged
