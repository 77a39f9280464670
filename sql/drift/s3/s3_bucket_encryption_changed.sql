/*
title = "Bucket default encryption was removed or downgraded"
severity = "medium"
alert = "immediate"
description = "Looks for buckets that lost their default encryption, fell back from a KMS key to the keys of S3, or now encrypt with a key of another account: who holds that key can take the data away by taking the key away. Without a key of one's own, neither a key policy nor the log of its use guards what is written from then on. A key that is named without its account is taken for one's own."
related_checks = ["s3_bucket_default_encryption_missing", "s3_bucket_kms_encryption_missing"]
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption.html"]
*/
with setting as (
    select
        'before' as side, arn, name, account_id, region, has_encryption,
        from_json(
            server_side_encryption_configuration, '{"Rules": [{
                "ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "VARCHAR", "KMSMasterKeyID": "VARCHAR"}
            }]}'
        ).Rules[1].ApplyServerSideEncryptionByDefault as encryption
    from before.aws_s3_bucket
    union all by name
    select
        'after' as side, arn, name, account_id, region, has_encryption,
        from_json(
            server_side_encryption_configuration, '{"Rules": [{
                "ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "VARCHAR", "KMSMasterKeyID": "VARCHAR"}
            }]}'
        ).Rules[1].ApplyServerSideEncryptionByDefault as encryption
    from after.aws_s3_bucket
),

judged as (
    select
        *,
        case when has_encryption then encryption.SSEAlgorithm when not has_encryption then 'none' end as algorithm,
        encryption.KMSMasterKeyID as key_id,
        coalesce(
            starts_with(encryption.KMSMasterKeyID, 'arn:')
            and split_part(encryption.KMSMasterKeyID, ':', 5) <> account_id,
            false
        ) as has_foreign_key
    from setting
),

compared as (
    select
        later.*,
        earlier.algorithm as former_algorithm,
        earlier.algorithm <> 'none' and later.algorithm = 'none' as is_removed,
        starts_with(earlier.algorithm, 'aws:kms') and later.algorithm = 'AES256' as is_downgraded,
        starts_with(later.algorithm, 'aws:kms') and later.has_foreign_key
            and case
                when earlier.algorithm is not null
                    then not earlier.has_foreign_key
                        or principal_account(earlier.key_id) <> principal_account(later.key_id)
            end as is_foreign
    from (select * from judged where side = 'after') as later
    join (select * from judged where side = 'before') as earlier using (arn, account_id)
)

select
    arn as resource,
    is_removed or is_downgraded or is_foreign as fires,
    'Bucket ' || name || case
        when is_removed then ' no longer encrypts new objects by default (before: ' || former_algorithm || ')'
        when is_downgraded then ' encrypts new objects with the keys of S3, and did with a KMS key'
        else ' encrypts new objects with ' || key_id || ', a key of another account'
    end || '.' as reason,
    account_id,
    region
from compared
