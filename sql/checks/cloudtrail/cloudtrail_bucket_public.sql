/*
title = "Trail log bucket is publicly reachable"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Whether the bucket that the trail writes to lets the public in, by its ACL or its policy, as judged for every bucket. Its logs tell a stranger all there is to know about the account, and a public right to write lets him change them. The bucket may belong to another account; it must be in the snapshot to be judged."
remediation = "Block public access on the bucket."
nullable = ["aws_s3_account_settings"]
references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html"]
*/
with account_block as (
    select
        account_id,
        bool_and(ignore_public_acls) as ignore_public_acls,
        bool_and(restrict_public_buckets) as restrict_public_buckets
    from aws_s3_account_settings
    group by account_id
),

opened as (
    select attached_to as arn, any_true(lets_anyone_in) as lets_anyone_in
    from s3_bucket_policy_statement
    group by attached_to
),

log_bucket as (
    select
        bucket.partition,
        bucket.name,
        len(acl_public_grants(bucket.acl, ['READ', 'READ_ACP', 'WRITE', 'WRITE_ACP', 'FULL_CONTROL'])) > 0
        and not (bucket.ignore_public_acls or account_block.ignore_public_acls) as public_by_acl,
        bucket.has_policy
        and (
            case
            when bucket.policy is null then null
            when opened.arn is null then false
            else opened.lets_anyone_in
        end or bucket.bucket_policy_is_public
        )
        and not (bucket.restrict_public_buckets or account_block.restrict_public_buckets) as public_by_policy
    from aws_s3_bucket as bucket
    left join account_block on account_block.account_id = bucket.account_id
    left join opened on opened.arn = bucket.arn
    where bucket.name in (select s3_bucket_name from aws_cloudtrail_trail)
)

select
    trail.arn as resource,
    verdict(
        alarm := log_bucket.public_by_acl or log_bucket.public_by_policy,
        skip := split_part(trail.arn, ':', 5) <> trail.account_id
    ) as status,
    case
        when split_part(trail.arn, ':', 5) <> trail.account_id
            then 'Trail ' || trail.name || ' belongs to account ' || split_part(trail.arn, ':', 5)
                || ', where it is judged.'
        when log_bucket.public_by_acl
            then 'Trail ' || trail.name || ' writes to bucket ' || log_bucket.name || ', whose ACL lets the public in.'
        when log_bucket.public_by_policy
            then 'Trail ' || trail.name || ' writes to bucket ' || log_bucket.name
                || ', whose policy lets the public in.'
        when not log_bucket.public_by_acl and not log_bucket.public_by_policy
            then 'Trail ' || trail.name || ' writes to bucket ' || log_bucket.name || ', which is not public.'
    end as reason,
    case when log_bucket.name is null
        then 'bucket ' || trail.s3_bucket_name || ' of the trail is not in the snapshot' end as unknown_because,
    trail.account_id,
    trail.region
from aws_cloudtrail_trail as trail
left join log_bucket on log_bucket.name = trail.s3_bucket_name and log_bucket.partition = trail.partition
