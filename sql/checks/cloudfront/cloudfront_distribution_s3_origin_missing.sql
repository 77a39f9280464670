/*
title = "Distribution points to a bucket that does not exist"
severity = "high"
category = "exposure"
scope = "organization"
description = "Looks for S3 origins whose bucket no collected account has. Anyone may create a bucket of that name, and answer in the name of the distribution. It takes all accounts of the organization to say so, closed ones left out; with any of them missing from the snapshot, a bucket that was not found may be there, and the verdict is unknown. A bucket that belongs to somebody outside of the organization cannot be told from one that does not exist: check before removing. Access points are left out."
remediation = "Remove the origin, or create the bucket again in an account of your own."
references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistS3AndCustomOrigins.html"]
nullable = ["aws_s3_bucket", "aws_organizations_account", "aws_organizations_organization"]
*/
with member as (
    select organization_id, id, bool_and((state = 'CLOSED') is true) as is_closed
    from aws_organizations_account
    group by organization_id, id
),

complete_organization as (
    select
        member.organization_id,
        bool_and(
            collected.account_id is not null and coalesce(was_read('aws_s3_bucket', member.id, 'global'), false)
        ) as is_complete
    from member
    left join account as collected on collected.account_id = member.id
    where not member.is_closed
    group by member.organization_id
),

-- Whether the buckets of all accounts that belong together were read: of the organization, or of the account alone.
belonging as (
    select
        own.account_id,
        case
            when not own.is_member then was_read('aws_s3_bucket', own.account_id, 'global')
            when own.is_member then complete_organization.is_complete
        end as is_complete
    from aws_organizations_organization as own
    left join complete_organization on complete_organization.organization_id = own.id
),

bucket as (
    select distinct "partition", name
    from aws_s3_bucket
),

origin as (
    select
        origin.account_id,
        origin.distribution_arn,
        string_agg(distinct origin.bucket_name, ', ' order by origin.bucket_name) as buckets,
        string_agg(distinct origin.bucket_name, ', ' order by origin.bucket_name) filter (where bucket.name is null) as missing
    from cloudfront_distribution_origin as origin
    left join bucket
        on bucket.name = origin.bucket_name
        and bucket."partition" = split_part(origin.distribution_arn, ':', 2)
    where origin.bucket_name is not null
    group by origin.account_id, origin.distribution_arn
),

judged as (
    select
        distribution.*,
        origin.buckets,
        origin.missing,
        coalesce(belonging.is_complete, false) as is_complete
    from aws_cloudfront_distribution as distribution
    left join origin
        on origin.account_id = distribution.account_id
        and origin.distribution_arn = distribution.arn
    left join belonging on belonging.account_id = distribution.account_id
)

select
    arn as resource,
    verdict(alarm := case
        when origins is null then null
        when missing is null then false
        when is_complete then true
    end) as status,
    'Distribution ' || id
        || case
            when buckets is null then ' has no bucket as its origin.'
            when missing is null then ' points to buckets that exist: ' || buckets || '.'
            else ' points to ' || missing || ', which none of the accounts that belong together has.'
        end as reason,
    account_id,
    region,
    id,
    case when missing is not null and not is_complete
        then missing || ' was not found, and not all accounts that may have it were collected'
    end as unknown_because
from judged
