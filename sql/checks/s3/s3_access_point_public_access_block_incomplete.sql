/*
title = "Access point has block public access settings off"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Whether each of the four block public access settings binds requests through an access point or a Multi-Region Access Point: its own setting, which cannot be changed once it is made, or that of the account, or those of all buckets behind it, whichever is strictest. Where none is on, the next public policy takes effect. An access point of origin VPC can be reached from its VPC alone, and the reason says so."
remediation = "Turn the settings on for the account, or create the access point again with all four on."
union = ["aws_s3_access_point", "aws_s3_multi_region_access_point"]
nullable = ["aws_s3_account_settings", "aws_s3_bucket"]
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-bpa-settings.html", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/multi-region-access-point-block-public-access.html"]
*/
with entrance as (
    select
        'Access point ' || name as what,
        name,
        arn,
        partition,
        account_id,
        region,
        network_origin,
        block_public_acls,
        ignore_public_acls,
        block_public_policy,
        restrict_public_buckets,
        [bucket_name] as buckets
    from aws_s3_access_point
    union all
    select
        'Multi-Region Access Point ' || name as what,
        name,
        arn,
        partition,
        account_id,
        region,
        null as network_origin,
        (public_access_block ->> '$.BlockPublicAcls')::boolean as block_public_acls,
        (public_access_block ->> '$.IgnorePublicAcls')::boolean as ignore_public_acls,
        (public_access_block ->> '$.BlockPublicPolicy')::boolean as block_public_policy,
        (public_access_block ->> '$.RestrictPublicBuckets')::boolean as restrict_public_buckets,
        list_transform(from_json(regions, '[{"Bucket": "VARCHAR"}]'), lambda place: place.Bucket) as buckets
    from aws_s3_multi_region_access_point
),

account_block as (
    select
        account_id,
        bool_and(block_public_acls) as block_public_acls,
        bool_and(ignore_public_acls) as ignore_public_acls,
        bool_and(block_public_policy) as block_public_policy,
        bool_and(restrict_public_buckets) as restrict_public_buckets
    from aws_s3_account_settings
    group by account_id
),

behind as (
    select arn, partition, unnest(buckets) as bucket_name
    from entrance
),

-- A setting binds here where no bucket behind the access point is without it; NULL where a bucket is not in the snapshot.
bucket_block as (
    select
        behind.arn,
        not any_true(not bucket.block_public_acls) as block_public_acls,
        not any_true(not bucket.ignore_public_acls) as ignore_public_acls,
        not any_true(not bucket.block_public_policy) as block_public_policy,
        not any_true(not bucket.restrict_public_buckets) as restrict_public_buckets,
        string_agg(distinct behind.bucket_name, ', ' order by behind.bucket_name)
            filter (where bucket.name is null) as strangers
    from behind
    left join aws_s3_bucket as bucket
        on bucket.name = behind.bucket_name and bucket.partition = behind.partition
    group by behind.arn
),

effective as (
    select
        entrance.*,
        bucket_block.strangers,
        entrance.block_public_acls or account_block.block_public_acls or bucket_block.block_public_acls as blocks_acls,
        entrance.ignore_public_acls or account_block.ignore_public_acls or bucket_block.ignore_public_acls
            as ignores_acls,
        entrance.block_public_policy or account_block.block_public_policy or bucket_block.block_public_policy
            as blocks_policy,
        entrance.restrict_public_buckets or account_block.restrict_public_buckets
        or bucket_block.restrict_public_buckets as restricts_buckets,
        entrance.block_public_acls and entrance.ignore_public_acls and entrance.block_public_policy
        and entrance.restrict_public_buckets as is_blocked_by_itself
    from entrance
    left join account_block on account_block.account_id = entrance.account_id
    left join bucket_block on bucket_block.arn = entrance.arn
),

judged as (
    select *, blocks_acls and ignores_acls and blocks_policy and restricts_buckets as is_blocked
    from effective
)

select
    arn as resource,
    verdict(alarm := not is_blocked) as status,
    what
        || case
            when is_blocked_by_itself then ' blocks public access'
            when is_blocked then ' has public access blocked by its account or its buckets'
            else ' has these block public access settings off, and so have its account and its buckets: '
                || concat_ws(
                    ', ',
                    case when not blocks_acls then 'BlockPublicAcls' end,
                    case when not ignores_acls then 'IgnorePublicAcls' end,
                    case when not blocks_policy then 'BlockPublicPolicy' end,
                    case when not restricts_buckets then 'RestrictPublicBuckets' end
                )
                || case when network_origin = 'VPC' then '; only its VPC reaches it' else '' end
        end
        || '.' as reason,
    case when is_blocked is null and strangers is not null and was_read('aws_s3_bucket', account_id, 'global')
        then strangers || ' behind it is not in the snapshot' end as unknown_because,
    account_id,
    region,
    name
from judged
