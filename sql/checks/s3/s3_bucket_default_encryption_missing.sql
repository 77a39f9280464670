/*
title = "Bucket has no default encryption"
severity = "high"
category = "encryption"
scope = "resource"
description = "Whether the bucket encrypts new objects by default. S3 has done so everywhere since January 2023: an alarm mostly means that the evidence is older, or comes from another store that speaks S3."
remediation = "Set default encryption."
command = "aws s3api put-bucket-encryption --bucket {name} --server-side-encryption-configuration Rules=[{ApplyServerSideEncryptionByDefault={SSEAlgorithm=AES256}}]"
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption.html"]
*/
with rules as (
    select
        *,
        list_transform(
            from_json(
                server_side_encryption_configuration, '{"Rules": [{
                    "ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "VARCHAR", "KMSMasterKeyID": "VARCHAR"}
                }]}'
            ).Rules,
            lambda rule: rule.ApplyServerSideEncryptionByDefault.SSEAlgorithm
        ) as algorithms
    from aws_s3_bucket
)

select
    arn as resource,
    verdict(alarm := case
        when has_encryption then len(list_filter(algorithms, lambda algorithm: algorithm is not null)) = 0
        else not has_encryption
    end) as status,
    case
        when len(list_filter(algorithms, lambda algorithm: algorithm is not null)) > 0
            then 'Bucket ' || name || ' encrypts new objects with ' || array_to_string(algorithms, ', ') || '.'
        else 'Bucket ' || name || ' has no default encryption.'
    end as reason,
    account_id,
    region
from rules
