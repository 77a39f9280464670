/*
description = "Whether the public can read what is in S3 buckets: by the ACL or by the policy of each, unless block public access stops it on the bucket or on its account."
grain = "one row per bucket"

[columns]
name = { type = "VARCHAR", description = "Name of the bucket." }
arn = { type = "VARCHAR", description = "ARN of the bucket." }
is_public_by_acl = { type = "BOOLEAN", description = "Whether the ACL lets everyone, or everyone with an AWS account, read, and public ACLs are not ignored." }
is_public_by_policy = { type = "BOOLEAN", description = "Whether the policy lets anyone in, in our eyes or in those of S3, and public policies are not restricted." }
public_acl_grants = { type = "VARCHAR[]", description = "What the ACL grants to everyone, or to everyone with an AWS account, such as `READ to AllUsers`; empty where public ACLs are ignored." }
restricts_public_policy = { type = "BOOLEAN", description = "Whether block public access of the bucket or of its account confines a public policy to the account and AWS services." }
tags = { type = "JSON", description = "The tags of the bucket, as an object from key to value; NULL where they were not read." }
partition = { type = "VARCHAR", description = "The AWS partition of the bucket." }
region = { type = "VARCHAR", description = "The region of the bucket." }
account_id = { type = "VARCHAR", description = "The account of the bucket." }
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
)

select
    bucket.name,
    bucket.arn,
    len(acl_public_grants(bucket.acl, ['READ', 'READ_ACP', 'FULL_CONTROL'])) > 0
        and not (bucket.ignore_public_acls or account_block.ignore_public_acls) as is_public_by_acl,
    bucket.has_policy
        and (
            case
                when bucket.policy is null then null
                when opened.arn is null then false
                else opened.lets_anyone_in
            end
            or bucket.bucket_policy_is_public
        )
        and not (bucket.restrict_public_buckets or account_block.restrict_public_buckets) as is_public_by_policy,
    case
        when bucket.ignore_public_acls or account_block.ignore_public_acls then []
        when len(acl_public_grants(bucket.acl, ['READ', 'WRITE', 'READ_ACP', 'WRITE_ACP', 'FULL_CONTROL'])) = 0 then []
        when not (bucket.ignore_public_acls or account_block.ignore_public_acls)
            then acl_public_grants(bucket.acl, ['READ', 'WRITE', 'READ_ACP', 'WRITE_ACP', 'FULL_CONTROL'])
    end as public_acl_grants,
    bucket.restrict_public_buckets or account_block.restrict_public_buckets as restricts_public_policy,
    bucket.tags,
    bucket.partition,
    bucket.region,
    bucket.account_id
from aws_s3_bucket as bucket
left join account_block on account_block.account_id = bucket.account_id
left join opened on opened.arn = bucket.arn
