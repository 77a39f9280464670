/*
title = "Bucket block public access is not fully on"
severity = "high"
category = "exposure"
scope = "resource"
description = "Whether each of the four block public access settings is on for the bucket, on the bucket itself or on its account. A setting that is off on both lets the next public ACL or policy take effect."
remediation = "Turn on all four settings on the bucket, or better on the account."
command = "aws s3api put-public-access-block --bucket {name} --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true"
nullable = ["aws_s3_account_settings"]
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
*/
with account_block as (
    select
        account_id,
        bool_and(block_public_acls) as block_public_acls,
        bool_and(ignore_public_acls) as ignore_public_acls,
        bool_and(block_public_policy) as block_public_policy,
        bool_and(restrict_public_buckets) as restrict_public_buckets
    from aws_s3_account_settings
    group by account_id
),

effective as (
    select
        bucket.*,
        bucket.block_public_acls or account_block.block_public_acls as blocks_acls,
        bucket.ignore_public_acls or account_block.ignore_public_acls as ignores_acls,
        bucket.block_public_policy or account_block.block_public_policy as blocks_policy,
        bucket.restrict_public_buckets or account_block.restrict_public_buckets as restricts_buckets,
        bucket.block_public_acls and bucket.ignore_public_acls and bucket.block_public_policy
        and bucket.restrict_public_buckets as blocked_by_itself
    from aws_s3_bucket as bucket
    left join account_block on account_block.account_id = bucket.account_id
)

select
    arn as resource,
    verdict(alarm := not (blocks_acls and ignores_acls and blocks_policy and restricts_buckets)) as status,
    case
        when not (blocks_acls and ignores_acls and blocks_policy and restricts_buckets)
            then 'Bucket ' || name || ' has these block public access settings off, and so has its account: '
                || concat_ws(
                ', ',
                case when not blocks_acls then 'BlockPublicAcls' end,
                case when not ignores_acls then 'IgnorePublicAcls' end,
                case when not blocks_policy then 'BlockPublicPolicy' end,
                case when not restricts_buckets then 'RestrictPublicBuckets' end
            ) || '.'
        when blocked_by_itself then 'Bucket ' || name || ' blocks public access.'
        else 'Bucket ' || name || ' has public access blocked with the help of its account''s settings.'
    end as reason,
    account_id,
    region
from effective
