insert into aws_s3_bucket (name, arn, has_policy, policy) values
    ('own', 'arn:aws:s3:::own', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111111111111:root","111111111111"]},"Action":"s3:*","Resource":"*"}]}'),
    ('foreign', 'arn:aws:s3:::foreign', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:role/deploy"},"Action":["s3:GetObject","s3:PutBucketPolicy"],"Resource":"*"}]}'),
    -- A bare account id, and a pattern in another case.
    ('bare-account', 'arn:aws:s3:::bare-account', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["111111111111","222222222222"]},"Action":"S3:Put*","Resource":"*"}]}'),
    ('everything-but', 'arn:aws:s3:::everything-but', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"222222222222"},"NotAction":"s3:PutBucket*","Resource":"*"}]}'),
    -- A condition does not clear it.
    ('conditioned', 'arn:aws:s3:::conditioned', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"222222222222"},"Action":"*","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1234567890"}}}]}'),
    -- Harmless actions; a service; an origin access identity; a Deny; a principal that is gone; everyone, which is another check.
    ('harmless', 'arn:aws:s3:::harmless', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"222222222222"},"Action":["s3:GetObject","s3:ListBucket"],"Resource":"*"}]}'),
    ('service', 'arn:aws:s3:::service', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"logging.s3.amazonaws.com"},"Action":"s3:*","Resource":"*"}]}'),
    ('cloudfront', 'arn:aws:s3:::cloudfront', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E2"},"Action":"s3:*","Resource":"*"}]}'),
    ('deny', 'arn:aws:s3:::deny', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"222222222222"},"Action":"s3:*","Resource":"*"}]}'),
    ('gone', 'arn:aws:s3:::gone', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"AIDAEXAMPLEEXAMPLE123"},"Action":"s3:*","Resource":"*"}]}'),
    ('everyone', 'arn:aws:s3:::everyone', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}]}'),
    ('none', 'arn:aws:s3:::none', false, null),
    ('denied', 'arn:aws:s3:::denied', null, null),
    ('garbled', 'arn:aws:s3:::garbled', true, null);

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::own', 'ok', 'Bucket own gives no risky action to another account in its policy.'),
    ('arn:aws:s3:::foreign', 'alarm',
        'Bucket foreign lets arn:aws:iam::222222222222:role/deploy of another account change its policy, ACLs or encryption.'),
    ('arn:aws:s3:::bare-account', 'alarm', null),
    ('arn:aws:s3:::everything-but', 'alarm', null),
    ('arn:aws:s3:::conditioned', 'alarm', null),
    ('arn:aws:s3:::harmless', 'ok', null),
    ('arn:aws:s3:::service', 'ok', null),
    ('arn:aws:s3:::cloudfront', 'ok', null),
    ('arn:aws:s3:::deny', 'ok', null),
    ('arn:aws:s3:::gone', 'ok', null),
    ('arn:aws:s3:::everyone', 'ok', null),
    ('arn:aws:s3:::none', 'ok', 'Bucket none has no policy.'),
    ('arn:aws:s3:::denied', 'unknown', null),
    ('arn:aws:s3:::garbled', 'unknown', null);
