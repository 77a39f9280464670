/*
title = "Object ACLs could make single objects public"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Whether an ACL on a single object could let the public in: ACLs are in force on the bucket, and neither the bucket nor its account ignores public ones. Where this is ok, no object's ACL can expose anything, and none needs to be looked at."
remediation = "Set object ownership to BucketOwnerEnforced, or ignore public ACLs."
command = "aws s3api put-bucket-ownership-controls --bucket {name} --ownership-controls Rules=[{ObjectOwnership=BucketOwnerEnforced}]"
nullable = ["aws_s3_account_settings"]
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html"]
*/
with account_block as (
    select
        account_id,
        bool_and(ignore_public_acls) as ignore_public_acls
    from aws_s3_account_settings
    group by account_id
),

protection as (
    select
        bucket.*,
        case
            when bucket.has_object_ownership_controls
                then (bucket.object_ownership_controls ->> '$.Rules[0].ObjectOwnership') = 'BucketOwnerEnforced'
            else bucket.has_object_ownership_controls
        end as acls_off,
        bucket.ignore_public_acls or account_block.ignore_public_acls as acls_ignored
    from aws_s3_bucket as bucket
    left join account_block on account_block.account_id = bucket.account_id
)

select
    arn as resource,
    verdict(alarm := not acls_off and not acls_ignored) as status,
    case
        when acls_off then 'Bucket ' || name || ' has ACLs turned off.'
        when acls_ignored then 'Bucket ' || name || ' ignores public ACLs.'
        else 'Bucket ' || name
            || ' has ACLs in force and does not ignore public ones, so that any object may be public.'
    end as reason,
    account_id,
    region
from protection
