insert into aws_s3_bucket (name, arn, has_encryption, server_side_encryption_configuration) values
    ('s3', 'arn:aws:s3:::s3', true, '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"AES256"}}]}'),
    ('kms', 'arn:aws:s3:::kms', true, '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms:dsse"},"BucketKeyEnabled":true}]}'),
    ('none', 'arn:aws:s3:::none', false, null),
    -- A configuration without an algorithm.
    ('hollow', 'arn:aws:s3:::hollow', true, '{"Rules":[{"BucketKeyEnabled":true}]}'),
    ('empty', 'arn:aws:s3:::empty', true, '{"Rules":[]}'),
    ('denied', 'arn:aws:s3:::denied', null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::s3', 'ok', 'Bucket s3 encrypts new objects with AES256.'),
    ('arn:aws:s3:::kms', 'ok', null),
    ('arn:aws:s3:::none', 'alarm', 'Bucket none has no default encryption.'),
    ('arn:aws:s3:::hollow', 'alarm', null),
    ('arn:aws:s3:::empty', 'alarm', null),
    ('arn:aws:s3:::denied', 'unknown', null);
