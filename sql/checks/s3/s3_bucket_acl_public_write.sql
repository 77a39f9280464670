/*
title = "Bucket ACL grants write to everyone"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Whether the bucket's ACL lets everyone, or everyone with any AWS account, write objects or rewrite the ACL, and public ACLs are not ignored on the bucket or its account. Object ownership need not be asked: where it turns ACLs off, S3 shows an ACL with the owner alone."
remediation = "Remove the grant and turn on block public access."
command = "aws s3api put-bucket-acl --bucket {name} --acl private"
nullable = ["aws_s3_account_settings"]
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html"]
*/
with account_block as (
    select
        account_id,
        bool_and(ignore_public_acls) as ignore_public_acls
    from aws_s3_account_settings
    group by account_id
),

grants as (
    select
        bucket.*,
        acl_public_grants(bucket.acl, ['WRITE', 'WRITE_ACP', 'FULL_CONTROL']) as public_grants,
        bucket.ignore_public_acls or account_block.ignore_public_acls as acls_ignored
    from aws_s3_bucket as bucket
    left join account_block on account_block.account_id = bucket.account_id
)

select
    arn as resource,
    verdict(alarm := len(public_grants) > 0 and not acls_ignored) as status,
    case
        when len(public_grants) = 0 then 'Bucket ' || name || ' has an ACL that lets nobody outside write to it.'
        when acls_ignored and public_grants is null then 'Bucket ' || name || ' ignores public grants in ACLs.'
        when acls_ignored
            then 'Bucket ' || name || ' grants ' || array_to_string(public_grants, ', ')
                || ' in its ACL, dormant as long as public ACLs are ignored.'
        else 'Bucket ' || name || ' grants ' || array_to_string(public_grants, ', ') || ' in its ACL.'
    end as reason,
    account_id,
    region
from grants
