insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered.
    (
        'arn:aws:glue:us-east-1:111111111111:security-configuration/strict', 'strict', 'us-east-1', map {'team': 'data'},
        '{"GetSecurityConfigurations": {"Name": "strict", "CreatedTimeStamp": "2026-01-31T12:59:21+00:00",
        "EncryptionConfiguration": {"CloudWatchEncryption": {"CloudWatchEncryptionMode": "DISABLED",
        "KmsKeyArn": "arn:aws:kms:us-east-1:111111111111:key/1"},
        "JobBookmarksEncryption": {"JobBookmarksEncryptionMode": "DISABLED",
        "KmsKeyArn": "arn:aws:kms:us-east-1:111111111111:key/1"},
        "S3Encryption": [{"S3EncryptionMode": "DISABLED",
        "KmsKeyArn": "arn:aws:kms:us-east-1:111111111111:key/1"}]}}}'
    ),
    -- No more than what identifies it.
    (
        'arn:aws:glue:us-east-1:111111111111:security-configuration/strict-bare', 'strict-bare', 'us-east-1', null,
        '{"GetSecurityConfigurations": {"Name": "strict"}}'
    );

insert into expected (
    arn, title, tags, name, created_time_stamp, cloud_watch_encryption, job_bookmarks_encryption, s3_encryption
) values
    (
        'arn:aws:glue:us-east-1:111111111111:security-configuration/strict', 'strict', '{"team":"data"}',
        'strict', '2026-01-31 12:59:21',
        '{"CloudWatchEncryptionMode":"DISABLED","KmsKeyArn":"arn:aws:kms:us-east-1:111111111111:key/1"}',
        '{"JobBookmarksEncryptionMode":"DISABLED","KmsKeyArn":"arn:aws:kms:us-east-1:111111111111:key/1"}',
        '[{"S3EncryptionMode":"DISABLED","KmsKeyArn":"arn:aws:kms:us-east-1:111111111111:key/1"}]'
    ),
    (
        'arn:aws:glue:us-east-1:111111111111:security-configuration/strict-bare', 'strict', null, 'strict', null,
        null, null, null
    );
