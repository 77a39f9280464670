/*
title = "Bucket is not encrypted with a KMS key"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Whether new objects are encrypted with a KMS key, whose policy is a second lock and whose use is logged. Meant for regulated data. Buckets that receive server access logs are skipped, because S3 delivers these only to buckets with its own encryption."
remediation = "Encrypt with a customer-managed key, and with a bucket key to save requests."
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html"]
*/
with log_target as (
    select distinct
        account_id,
        logging ->> '$.TargetBucket' as name
    from aws_s3_bucket
    where has_logging
),

-- Access logs stay in the account and region: there, all sources must be known before a bucket is known to be no
-- target.
log_source as (
    select
        account_id,
        region,
        bool_and(has_logging is not null) as all_known
    from aws_s3_bucket
    group by account_id, region
),

judged as (
    select
        bucket.*,
        list_filter(
            from_json(
                bucket.server_side_encryption_configuration, '{"Rules": [{
                    "ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "VARCHAR", "KMSMasterKeyID": "VARCHAR"}
                }]}'
            ).Rules,
            lambda rule: starts_with(rule.ApplyServerSideEncryptionByDefault.SSEAlgorithm, 'aws:kms')
        ) as kms_rules,
        case
            when log_target.name is not null then true
            when log_source.all_known then false
        end as receives_logs
    from aws_s3_bucket as bucket
    left join log_source on log_source.account_id = bucket.account_id and log_source.region = bucket.region
    left join log_target on log_target.account_id = bucket.account_id and log_target.name = bucket.name
),

decided as (
    select
        *,
        case when has_encryption then len(kms_rules) = 0 else not has_encryption end as without_kms
    from judged
)

select
    arn as resource,
    verdict(alarm := without_kms, skip := without_kms and receives_logs) as status,
    case
        when not without_kms
            then 'Bucket ' || name || ' is encrypted with ' || case
                when kms_rules[1].ApplyServerSideEncryptionByDefault.KMSMasterKeyID is null
                    or kms_rules[1].ApplyServerSideEncryptionByDefault.KMSMasterKeyID in ('', 'alias/aws/s3')
                    or kms_rules[1].ApplyServerSideEncryptionByDefault.KMSMasterKeyID like '%:alias/aws/s3'
                    then 'the KMS key that AWS manages for S3'
                else 'KMS key ' || kms_rules[1].ApplyServerSideEncryptionByDefault.KMSMasterKeyID
            end || '.'
        when receives_logs
            then 'Bucket ' || name || ' receives server access logs, which need the encryption of S3 itself.'
        else 'Bucket ' || name || ' is not encrypted with a KMS key.'
    end as reason,
    account_id,
    region
from decided
