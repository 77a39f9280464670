/*
title = "Object ACL grants read to everyone"
severity = "high"
category = "exposure"
scope = "resource"
description = "Whether an object whose ACL was collected lets everyone, or everyone with any AWS account, read it, on a bucket where ACLs are in force and public ones are not ignored. Where object ACLs can expose nothing, that is ok without looking at any. Otherwise only those objects are judged whose ACLs were collected on purpose: that none of them is public is information and no proof for the rest, and without any it is not known."
remediation = "Reset the ACLs of the objects, and turn ACLs off on the bucket."
nullable = ["aws_s3_account_settings", "aws_s3_object"]
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html"]
*/
with account_block as (
    select account_id, bool_and(ignore_public_acls) as ignore_public_acls
    from aws_s3_account_settings
    group by account_id
),

object as (
    select bucket_name, partition, key, acl_public_grants(acl, ['READ', 'READ_ACP', 'FULL_CONTROL']) as public_grants
    from aws_s3_object
),

sample as (
    select
        bucket_name,
        partition,
        count(public_grants) as seen,
        count(*) filter (where len(public_grants) > 0) as open,
        min(key) filter (where len(public_grants) > 0) as example
    from object
    group by bucket_name, partition
),

protection as (
    select
        bucket.*,
        case
            when bucket.has_object_ownership_controls
                then (bucket.object_ownership_controls ->> '$.Rules[0].ObjectOwnership') = 'BucketOwnerEnforced'
            else bucket.has_object_ownership_controls
        end as acls_off,
        bucket.ignore_public_acls or account_block.ignore_public_acls as acls_ignored,
        sample.seen,
        sample.open,
        sample.example
    from aws_s3_bucket as bucket
    left join account_block on account_block.account_id = bucket.account_id
    left join sample on sample.bucket_name = bucket.name and sample.partition = bucket.partition
),

judged as (
    select
        *,
        not acls_off and not acls_ignored as acls_expose,
        case
            when open > 0 then true
            when seen > 0 then false
        end as has_public_object
    from protection
)

select
    arn as resource,
    verdict(
        alarm := acls_expose and has_public_object,
        info := acls_expose and not has_public_object
    ) as status,
    'Bucket ' || name
        || case
            when acls_off then ' has ACLs turned off.'
            when acls_ignored then ' ignores public ACLs.'
            when has_public_object
                then ' has ' || open || ' public object(s) among the ' || seen || ' whose ACLs were collected, such as '
                    || example || '.'
            else ' has no public object among the ' || seen
                || ' whose ACLs were collected, which says nothing of the others.'
        end as reason,
    case when acls_expose and has_public_object is null
        then 'ACLs are in force on the bucket, and those of its objects were not collected' end as unknown_because,
    account_id,
    region,
    name
from judged
