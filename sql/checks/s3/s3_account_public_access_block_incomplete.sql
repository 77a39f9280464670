/*
title = "Account-level S3 block public access is not fully on"
severity = "high"
category = "exposure"
scope = "account"
description = "Whether all four settings of the account's S3 block public access are on. They hold for every bucket and access point of the account, those to be made included, so that no single mistake in an ACL or a policy can expose data."
remediation = "Turn on all four settings for the account, after moving what is meant to be public behind CloudFront."
command = "aws s3control put-public-access-block --account-id {account_id} --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true"
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html"]
*/
with settings as (
    select
        account_id,
        bool_and(block_public_acls) as block_public_acls,
        bool_and(ignore_public_acls) as ignore_public_acls,
        bool_and(block_public_policy) as block_public_policy,
        bool_and(restrict_public_buckets) as restrict_public_buckets
    from aws_s3_account_settings
    group by account_id
)

select
    account.arn as resource,
    verdict(alarm := not (
        settings.block_public_acls and settings.ignore_public_acls
        and settings.block_public_policy and settings.restrict_public_buckets
    )) as status,
    case
        when
            settings.block_public_acls and settings.ignore_public_acls
            and settings.block_public_policy and settings.restrict_public_buckets
            then 'Account ' || account.account_id || ' blocks public access to all of its S3 buckets.'
        else 'Account ' || account.account_id || ' has these S3 block public access settings off: ' || concat_ws(
            ', ',
            case when not settings.block_public_acls then 'BlockPublicAcls' end,
            case when not settings.ignore_public_acls then 'IgnorePublicAcls' end,
            case when not settings.block_public_policy then 'BlockPublicPolicy' end,
            case when not settings.restrict_public_buckets then 'RestrictPublicBuckets' end
        ) || '.'
    end as reason,
    account.account_id,
    'global' as region
from account
left join settings on settings.account_id = account.account_id
