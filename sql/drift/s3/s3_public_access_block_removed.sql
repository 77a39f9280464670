/*
title = "S3 block public access was removed or weakened"
severity = "high"
alert = "immediate"
description = "Looks for buckets and accounts of which one of the four settings of block public access was on in the earlier snapshot, and is off. What the settings held back, an ACL or a policy that is public, is in force from then on."
related_checks = ["s3_bucket_public_access_block_incomplete", "s3_account_public_access_block_incomplete"]
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
union = ["aws_s3_bucket", "aws_s3_account_settings"]
*/
with earlier as (
    select
        arn as resource, 'Bucket ' || name as subject, account_id, region,
        block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets
    from before.aws_s3_bucket
    union all
    select
        account_id, 'Account ' || account_id, account_id, region,
        block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets
    from before.aws_s3_account_settings
),

later as (
    select
        arn as resource, account_id, block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets
    from after.aws_s3_bucket
    union all
    select account_id, account_id, block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets
    from after.aws_s3_account_settings
),

paired as (
    select
        earlier.resource,
        earlier.subject,
        earlier.account_id,
        earlier.region,
        earlier.block_public_acls and not later.block_public_acls as block_public_acls,
        earlier.ignore_public_acls and not later.ignore_public_acls as ignore_public_acls,
        earlier.block_public_policy and not later.block_public_policy as block_public_policy,
        earlier.restrict_public_buckets and not later.restrict_public_buckets as restrict_public_buckets
    from earlier
    join later using (resource, account_id)
)

select
    resource,
    block_public_acls or ignore_public_acls or block_public_policy or restrict_public_buckets as fires,
    subject || ' no longer has ' || concat_ws(
        ', ',
        case when block_public_acls then 'BlockPublicAcls' end,
        case when ignore_public_acls then 'IgnorePublicAcls' end,
        case when block_public_policy then 'BlockPublicPolicy' end,
        case when restrict_public_buckets then 'RestrictPublicBuckets' end
    ) || '.' as reason,
    account_id,
    region
from paired
