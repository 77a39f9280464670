/*
title = "MFA delete is off"
severity = "low"
category = "resilience"
scope = "resource"
description = "Whether deleting a version, or turning versioning off, takes a second factor. Buckets with lifecycle rules are skipped, because S3 allows the one or the other."
remediation = "Turn on MFA delete for critical buckets; only the root user can, with its MFA device."
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html"]
*/
select
    arn as resource,
    verdict(
        alarm := not versioning_mfa_delete,
        skip := not versioning_mfa_delete and json_array_length(lifecycle_rules) > 0
    ) as status,
    case
        when versioning_mfa_delete then 'Bucket ' || name || ' asks for a second factor before it deletes a version.'
        when json_array_length(lifecycle_rules) > 0
            then 'Bucket ' || name || ' has lifecycle rules, which S3 does not allow together with MFA delete.'
        else 'Bucket ' || name || ' deletes versions without a second factor.'
    end as reason,
    account_id,
    region
from aws_s3_bucket
