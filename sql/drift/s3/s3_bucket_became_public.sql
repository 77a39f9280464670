/*
title = "Bucket became publicly reachable"
severity = "critical"
alert = "immediate"
description = "Looks for buckets that let everyone, or everyone with an AWS account, do what they could not do in the earlier snapshot: read or write by the ACL, come in by the policy, or write and delete by the policy. Block public access of the bucket and of its account is counted in, so that taking it away fires where a public ACL or policy lay dormant. A new bucket that is public counts."
related_checks = [
    "s3_bucket_acl_public_read", "s3_bucket_acl_public_write", "s3_bucket_policy_public", "s3_bucket_policy_public_write",
    "s3_bucket_public_sensitive_data",
]
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
nullable = ["aws_s3_account_settings"]
*/
with statement as (
    select 'before' as side, * from before.s3_bucket_policy_statement
    union all by name
    select 'after' as side, * from after.s3_bucket_policy_statement
),

writing as (
    select
        side, attached_to as arn,
        any_true(lets_anyone_in and len(list_filter(
            [
                's3:PutObject', 's3:PutObjectAcl', 's3:DeleteObject', 's3:DeleteObjectVersion',
                's3:PutBucketPolicy', 's3:DeleteBucketPolicy', 's3:PutBucketAcl', 's3:DeleteBucket'
            ],
            lambda action: statement_names_action(actions, not_actions, action)
        )) > 0) as lets_anyone_write
    from statement
    group by side, attached_to
),

bucket as (
    select 'before' as side, arn, account_id, has_policy, policy is not null as is_readable from before.aws_s3_bucket
    union all
    select 'after', arn, account_id, has_policy, policy is not null from after.aws_s3_bucket
),

access as (
    select 'before' as side, * from before.s3_bucket_public_access
    union all by name
    select 'after' as side, * from after.s3_bucket_public_access
),

state as (
    select
        access.*,
        len(list_filter(
            access.public_acl_grants,
            lambda entry: split_part(entry, ' to ', 1) in ('READ', 'READ_ACP', 'FULL_CONTROL')
        )) > 0 as acl_read,
        len(list_filter(
            access.public_acl_grants,
            lambda entry: split_part(entry, ' to ', 1) in ('WRITE', 'WRITE_ACP', 'FULL_CONTROL')
        )) > 0 as acl_write,
        access.is_public_by_policy as policy_open,
        bucket.has_policy
            and case
                when not bucket.is_readable then null
                when writing.arn is null then false
                else writing.lets_anyone_write
            end
            and not access.restricts_public_policy as policy_write
    from access
    join bucket using (side, arn, account_id)
    left join writing using (side, arn)
),

compared as (
    select
        later.*,
        earlier.arn is null as is_new,
        later.acl_read and case when earlier.arn is null then true else not earlier.acl_read end as reads_by_acl,
        later.acl_write and case when earlier.arn is null then true else not earlier.acl_write end as writes_by_acl,
        later.policy_open
            and case when earlier.arn is null then true else not earlier.policy_open end as comes_by_policy,
        later.policy_write
            and case when earlier.arn is null then true else not earlier.policy_write end as writes_by_policy
    from (select * from state where side = 'after') as later
    left join (select * from state where side = 'before') as earlier using (arn, account_id)
)

select
    arn as resource,
    reads_by_acl or writes_by_acl or comes_by_policy or writes_by_policy as fires,
    'Bucket ' || name || if(is_new, ' is new and public: ', ' became public: ') || concat_ws(
        ', ',
        case when reads_by_acl or writes_by_acl then 'its ACL grants ' || array_to_string(public_acl_grants, ', ') end,
        case when comes_by_policy or writes_by_policy then
            'its policy lets anyone in' || if(coalesce(writes_by_policy, false), ' to write or delete', '')
        end
    ) || '.' as reason,
    account_id,
    region
from compared
