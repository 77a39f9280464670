insert into before.aws_s3_bucket (name, arn, has_encryption, server_side_encryption_configuration) values
    ('removed', 'b/removed', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]}'),
    ('lower', 'b/lower', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms:dsse", "KMSMasterKeyID": "arn:aws:kms:us-east-1:111111111111:key/1"}}]}'),
    ('foreign', 'b/foreign', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]}'),
    ('third', 'b/third', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "arn:aws:kms:us-east-1:222222222222:key/2"}}]}'),
    ('partner', 'b/partner', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "arn:aws:kms:us-east-1:222222222222:key/2"}}]}'),
    ('own', 'b/own', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "arn:aws:kms:us-east-1:111111111111:key/1"}}]}'),
    ('alias', 'b/alias', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "alias/one"}}]}'),
    ('simpler', 'b/simpler', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms:dsse"}}]}'),
    ('better', 'b/better', false, null),
    ('unread', 'b/unread', null, null), ('blind', 'b/blind', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}]}');

insert into after.aws_s3_bucket (name, arn, has_encryption, server_side_encryption_configuration) values
    ('removed', 'b/removed', false, null),
    ('lower', 'b/lower', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]}'),
    -- A key of another account; of a third one; another key of the same stranger.
    ('foreign', 'b/foreign', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "arn:aws:kms:us-east-1:222222222222:key/2"}}]}'),
    ('third', 'b/third', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "arn:aws:kms:us-east-1:333333333333:key/3"}}]}'),
    ('partner', 'b/partner', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "arn:aws:kms:us-east-1:222222222222:key/4"}}]}'),
    -- Another key of one's own, by whatever name; KMS once instead of twice; the better direction.
    ('own', 'b/own', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "arn:aws:kms:us-east-1:111111111111:key/5"}}]}'),
    ('alias', 'b/alias', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "0123-key"}}]}'),
    ('simpler', 'b/simpler', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}]}'),
    ('better', 'b/better', true, '{"Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]}'),
    -- New, without: nothing was removed.
    ('new', 'b/new', false, null),
    -- Not answered on one side.
    ('unread', 'b/unread', false, null),
    ('blind', 'b/blind', null, null);

insert into expected (resource, change, reason) values
    ('b/removed', 'fired', 'Bucket removed no longer encrypts new objects by default (before: AES256).'),
    ('b/lower', 'fired', 'Bucket lower encrypts new objects with the keys of S3, and did with a KMS key.'),
    ('b/foreign', 'fired', 'Bucket foreign encrypts new objects with arn:aws:kms:us-east-1:222222222222:key/2, a key of another account.'),
    ('b/third', 'fired', 'Bucket third encrypts new objects with arn:aws:kms:us-east-1:333333333333:key/3, a key of another account.'),
    ('b/unread', 'incomparable', null),
    ('b/blind', 'incomparable', null);
