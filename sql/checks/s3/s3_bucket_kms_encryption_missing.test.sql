insert into aws_s3_bucket (name, arn, account_id, has_encryption, server_side_encryption_configuration, has_logging, logging) values
    ('kms', 'arn:aws:s3:::kms', '111111111111', true,
        '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms","KMSMasterKeyID":"arn:aws:kms:us-east-1:111111111111:key/1"}}]}',
        true, '{"TargetBucket":"logs","TargetPrefix":""}'),
    -- No key named, and the alias of the key that AWS manages.
    ('managed', 'arn:aws:s3:::managed', '111111111111', true,
        '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms:dsse"}}]}', false, null),
    ('managed-alias', 'arn:aws:s3:::managed-alias', '111111111111', true,
        '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms","KMSMasterKeyID":"arn:aws:kms:us-east-1:111111111111:alias/aws/s3"}}]}',
        false, null),
    ('plain', 'arn:aws:s3:::plain', '111111111111', true,
        '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"AES256"}}]}', false, null),
    ('none', 'arn:aws:s3:::none', '111111111111', false, null, false, null),
    -- Receives access logs.
    ('logs', 'arn:aws:s3:::logs', '111111111111', true,
        '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"AES256"}}]}', false, null),
    ('denied', 'arn:aws:s3:::denied', '111111111111', null, null, false, null),
    -- In this account a bucket's logging is not known: any other may receive its logs.
    ('source-denied', 'arn:aws:s3:::source-denied', '222222222222', true,
        '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms"}}]}', null, null),
    ('perhaps-target', 'arn:aws:s3:::perhaps-target', '222222222222', true,
        '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"AES256"}}]}', false, null);

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::kms', 'ok', 'Bucket kms is encrypted with KMS key arn:aws:kms:us-east-1:111111111111:key/1.'),
    ('arn:aws:s3:::managed', 'ok', 'Bucket managed is encrypted with the KMS key that AWS manages for S3.'),
    ('arn:aws:s3:::managed-alias', 'ok', 'Bucket managed-alias is encrypted with the KMS key that AWS manages for S3.'),
    ('arn:aws:s3:::plain', 'alarm', 'Bucket plain is not encrypted with a KMS key.'),
    ('arn:aws:s3:::none', 'alarm', null),
    ('arn:aws:s3:::logs', 'skip', 'Bucket logs receives server access logs, which need the encryption of S3 itself.'),
    ('arn:aws:s3:::denied', 'unknown', null),
    ('arn:aws:s3:::source-denied', 'ok', null),
    ('arn:aws:s3:::perhaps-target', 'unknown', null);
