insert into instance (type, address, attributes) values
    ('aws_s3_bucket', 'aws_s3_bucket.same', '{"id": "b1", "arn": "arn:aws:s3:::b1", "bucket": "b1", "versioning": [{"enabled": false, "mfa_delete": false}], "policy": "", "logging": [], "server_side_encryption_configuration": []}'),
    ('aws_s3_bucket_versioning', 'aws_s3_bucket_versioning.same', '{"id": "b1", "bucket": "b1", "versioning_configuration": [{"status": "Enabled", "mfa_delete": ""}]}'),
    ('aws_s3_bucket_public_access_block', 'aws_s3_bucket_public_access_block.same', '{"id": "b1", "bucket": "b1", "block_public_acls": true, "block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": true}'),
    ('aws_s3_bucket_policy', 'aws_s3_bucket_policy.same', '{"id": "b1", "bucket": "b1", "policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": [\"s3:*\"], \"Resource\": \"arn:aws:s3:::b1/*\", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}]}"}'),
    ('aws_s3_bucket_server_side_encryption_configuration', 'aws_s3_bucket_server_side_encryption_configuration.same', '{"id": "b1", "bucket": "b1", "rule": [{"apply_server_side_encryption_by_default": [{"sse_algorithm": "aws:kms", "kms_master_key_id": "arn:aws:kms:k"}], "bucket_key_enabled": true}]}'),
    ('aws_s3_bucket_logging', 'aws_s3_bucket_logging.same', '{"id": "b1", "bucket": "b1", "target_bucket": "logs", "target_prefix": "b1/"}'),
    ('aws_s3_bucket_ownership_controls', 'aws_s3_bucket_ownership_controls.same', '{"id": "b1", "bucket": "b1", "rule": [{"object_ownership": "BucketOwnerEnforced"}]}'),
    ('aws_s3_bucket', 'aws_s3_bucket.other', '{"id": "b2", "arn": "arn:aws:s3:::b2", "bucket": "b2", "versioning": [{"enabled": true, "mfa_delete": false}], "policy": ""}'),
    ('aws_s3_bucket_public_access_block', 'aws_s3_bucket_public_access_block.other', '{"id": "b2", "bucket": "b2", "block_public_acls": true, "block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": true}'),
    ('aws_s3_bucket', 'aws_s3_bucket.bare', '{"id": "b3", "arn": "arn:aws:s3:::b3", "bucket": "b3"}'),
    ('aws_s3_bucket_acl', 'aws_s3_bucket_acl.it', '{"id": "b3", "bucket": "b3", "acl": "private"}');

insert into aws_s3_bucket (name, arn, versioning_enabled, block_public_acls, block_public_policy, ignore_public_acls, restrict_public_buckets, policy, server_side_encryption_configuration, has_logging, logging, has_object_ownership_controls, object_ownership_controls) values
    ('b1', 'arn:aws:s3:::b1', true, true, true, true, true, '{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::b1/*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}', '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "arn:aws:kms:k"}}]}', true, '{"TargetBucket": "logs", "TargetPrefix": "b1/"}', true, '{"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]}'),
    ('b2', 'arn:aws:s3:::b2', false, true, false, true, true, '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b2/*"}]}', null, false, null, null, null),
    ('b3', 'arn:aws:s3:::b3', false, true, true, true, true, null, null, null, null, null, null),
    ('b4', 'arn:aws:s3:::b4', null, null, null, null, null, null, null, null, null, null, null);

insert into expected (address, change, attributes, difference) values
    ('aws_s3_bucket.same', 'managed', null, null),
    ('aws_s3_bucket.bare', 'managed', null, null),
    ('aws_s3_bucket_acl.it', 'incomparable', null, null),
    ('aws_s3_bucket.other', 'differs', 'block_public_policy, policy.Statement, policy.Version, versioning_enabled', 'block_public_policy: true -> false; policy.Statement: + Allow s3:getobject on arn:aws:s3:::b2/* to *; policy.Version: (none) -> 2012-10-17; versioning_enabled: true -> false'),
    ('arn:aws:s3:::b4', 'unmanaged', null, null);
