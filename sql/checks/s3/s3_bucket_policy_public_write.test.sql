insert into aws_s3_account_settings (account_id, arn, restrict_public_buckets) values
    ('111111111111', 'arn:aws:s3::111111111111:account', false),
    ('222222222222', 'arn:aws:s3::222222222222:account', true);

insert into aws_s3_bucket (name, arn, account_id, restrict_public_buckets, has_policy, policy) values
    ('none', 'arn:aws:s3:::none', '111111111111', false, false, null),
    -- Public, but only to read.
    ('read', 'arn:aws:s3:::read', '111111111111', false, true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}'),
    ('write', 'arn:aws:s3:::write', '111111111111', false, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":["s3:GetObject","S3:putobject"],"Resource":"arn:aws:s3:::write/*"}]}'),
    -- Patterns, everything, and everything but.
    ('pattern', 'arn:aws:s3:::pattern', '111111111111', false, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:Delete*","Resource":"*"}]}'),
    ('all', 'arn:aws:s3:::all', '111111111111', false, true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}'),
    ('not-action', 'arn:aws:s3:::not-action', '111111111111', false, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","NotAction":"s3:Put*","Resource":"*"}]}'),
    -- The public statement reads; the one that writes names its principal, or has a condition that narrows.
    ('mixed', 'arn:aws:s3:::mixed', '111111111111', false, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:root"},"Action":"s3:*","Resource":"*"},{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:SourceVpce":"vpce-1"}}}]}'),
    -- The writing is denied to everyone.
    ('denied-to-all', 'arn:aws:s3:::denied-to-all', '111111111111', false, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:PutObject","Resource":"arn:aws:s3:::denied-to-all/*"},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}]}'),
    ('dormant', 'arn:aws:s3:::dormant', '111111111111', true, true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}'),
    ('covered', 'arn:aws:s3:::covered', '222222222222', false, true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}'),
    -- What is not read: the policy, also where something else is decisive; the bucket's settings; the account's.
    ('policy-denied', 'arn:aws:s3:::policy-denied', '111111111111', false, null, null),
    ('policy-denied-covered', 'arn:aws:s3:::policy-denied-covered', '222222222222', false, null, null),
    ('policy-garbled', 'arn:aws:s3:::policy-garbled', '111111111111', false, true, null),
    ('block-denied', 'arn:aws:s3:::block-denied', '111111111111', null, true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}'),
    ('account-denied', 'arn:aws:s3:::account-denied', '333333333333', false, true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}');

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::none', 'ok', 'Bucket none has no policy.'),
    ('arn:aws:s3:::read', 'ok', 'Bucket read has a policy that lets nobody outside write or delete.'),
    ('arn:aws:s3:::write', 'alarm', 'Bucket write has a policy that lets anyone call s3:PutObject.'),
    ('arn:aws:s3:::pattern', 'alarm',
        'Bucket pattern has a policy that lets anyone call s3:DeleteBucket, s3:DeleteBucketPolicy, s3:DeleteObject, s3:DeleteObjectVersion.'),
    ('arn:aws:s3:::all', 'alarm', null),
    ('arn:aws:s3:::not-action', 'alarm', null),
    ('arn:aws:s3:::mixed', 'ok', null),
    ('arn:aws:s3:::denied-to-all', 'ok', null),
    ('arn:aws:s3:::dormant', 'ok', null),
    ('arn:aws:s3:::covered', 'ok', null),
    ('arn:aws:s3:::policy-denied', 'unknown', null),
    ('arn:aws:s3:::policy-denied-covered', 'ok', 'Bucket policy-denied-covered restricts public policies.'),
    ('arn:aws:s3:::policy-garbled', 'unknown', null),
    ('arn:aws:s3:::block-denied', 'unknown', null),
    ('arn:aws:s3:::account-denied', 'unknown', null);
