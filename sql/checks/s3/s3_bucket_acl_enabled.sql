/*
title = "Bucket still uses ACLs to grant access"
severity = "medium"
category = "hygiene"
scope = "resource"
description = "Whether the bucket's ACL grants anything to anyone but the bucket's owner. Such grants hide from a review of policies and IAM; a bucket policy does the same in plain sight. Object ownership need not be asked: where it turns ACLs off, S3 shows an ACL with the owner alone."
remediation = "Move the grants to the bucket policy, then set object ownership to BucketOwnerEnforced. Log delivery can be granted to the principal logging.s3.amazonaws.com."
command = "aws s3api put-bucket-ownership-controls --bucket {name} --ownership-controls Rules=[{ObjectOwnership=BucketOwnerEnforced}]"
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html"]
*/
with grants as (
    select
        *,
        acl_other_grants(acl) as other_grants
    from aws_s3_bucket
)

select
    arn as resource,
    verdict(alarm := len(other_grants) > 0) as status,
    case
        when len(other_grants) = 0 then 'Bucket ' || name || ' grants nothing to others in its ACL.'
        else 'Bucket ' || name || ' grants ' || array_to_string(other_grants, ', ') || ' in its ACL.'
    end as reason,
    account_id,
    region
from grants
