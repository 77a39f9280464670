insert into aws_s3_account_settings (account_id, arn, restrict_public_buckets) values
    ('111111111111', 'arn:aws:s3::111111111111:account', false),
    ('222222222222', 'arn:aws:s3::222222222222:account', true);

insert into aws_s3_bucket (
    name, arn, account_id, restrict_public_buckets, has_policy, bucket_policy_is_public, policy
) values
    ('none', 'arn:aws:s3:::none', '111111111111', false, false, false, null),
    ('public', 'arn:aws:s3:::public', '111111111111', false, true, true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}'),
    -- A single statement without a list, a principal in an object, and NotPrincipal.
    ('single', 'arn:aws:s3:::single', '111111111111', false, true, true,
        '{"Statement":{"Effect":"Allow","Principal":{"AWS":["*"]},"Action":"*","Resource":"*"}}'),
    ('not-principal', 'arn:aws:s3:::not-principal', '111111111111', false, true, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","NotPrincipal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"s3:*","Resource":"*"}]}'),
    ('named', 'arn:aws:s3:::named', '111111111111', false, true, false,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:root"},"Action":"s3:*","Resource":"*"}]}'),
    -- CloudFront's two ways in.
    ('cloudfront', 'arn:aws:s3:::cloudfront', '111111111111', false, true, false,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"cloudfront.amazonaws.com"},"Action":"s3:GetObject","Resource":"*","Condition":{"StringEquals":{"AWS:SourceArn":"arn:aws:cloudfront::111111111111:distribution/E1"}}},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E2"},"Action":"s3:GetObject","Resource":"*"}]}'),
    -- Conditions that narrow, and some that do not.
    ('org', 'arn:aws:s3:::org', '111111111111', false, true, false,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1234567890"}}}]}'),
    ('referer', 'arn:aws:s3:::referer', '111111111111', false, true, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*","Condition":{"StringLike":{"aws:Referer":"https://example.com/*"}}}]}'),
    ('any-address', 'arn:aws:s3:::any-address', '111111111111', false, true, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":["10.1.2.0/24","::/0"]}}}]}'),
    ('if-exists', 'arn:aws:s3:::if-exists', '111111111111', false, true, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*","Condition":{"StringEqualsIfExists":{"aws:SourceVpce":"vpce-1"}}}]}'),
    -- A Deny for everyone outside takes the Allow back; S3 itself leaves Deny out of its opinion, and the stricter one stays.
    ('fenced', 'arn:aws:s3:::fenced', '111111111111', false, true, false,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-1234567890"}}}]}'),
    ('disputed', 'arn:aws:s3:::disputed', '111111111111', false, true, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"},{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-1234567890"}}}]}'),
    ('only-ours', 'arn:aws:s3:::only-ours', '111111111111', false, true, false, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}'),
    -- Dormant because of the bucket, and because of the account.
    ('dormant', 'arn:aws:s3:::dormant', '111111111111', true, true, true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}'),
    ('covered', 'arn:aws:s3:::covered', '222222222222', false, true, true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}'),
    -- What is not read: the policy; S3's opinion; the bucket's settings; the account's.
    ('policy-denied', 'arn:aws:s3:::policy-denied', '111111111111', false, null, null, null),
    ('policy-denied-covered', 'arn:aws:s3:::policy-denied-covered', '222222222222', false, null, null, null),
    ('status-denied', 'arn:aws:s3:::status-denied', '111111111111', false, true, null,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:root"},"Action":"s3:*","Resource":"*"}]}'),
    ('status-denied-public', 'arn:aws:s3:::status-denied-public', '111111111111', false, true, null, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}'),
    ('block-denied', 'arn:aws:s3:::block-denied', '111111111111', null, true, true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}'),
    ('account-denied', 'arn:aws:s3:::account-denied', '333333333333', false, true, true, '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}'),
    ('account-denied-none', 'arn:aws:s3:::account-denied-none', '333333333333', null, false, false, null);

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::none', 'ok', 'Bucket none has no policy.'),
    ('arn:aws:s3:::public', 'alarm', 'Bucket public has a policy that lets anyone in.'),
    ('arn:aws:s3:::single', 'alarm', null),
    ('arn:aws:s3:::not-principal', 'alarm', null),
    ('arn:aws:s3:::named', 'ok', 'Bucket named has a policy that lets nobody in but those it names.'),
    ('arn:aws:s3:::cloudfront', 'ok', null),
    ('arn:aws:s3:::org', 'ok', null),
    ('arn:aws:s3:::referer', 'alarm', null),
    ('arn:aws:s3:::any-address', 'alarm', null),
    ('arn:aws:s3:::if-exists', 'alarm', null),
    ('arn:aws:s3:::fenced', 'ok', null),
    ('arn:aws:s3:::disputed', 'alarm', 'Bucket disputed has a policy that S3 itself calls public.'),
    ('arn:aws:s3:::only-ours', 'alarm', 'Bucket only-ours has a policy that lets anyone in, although S3 does not call it public.'),
    ('arn:aws:s3:::dormant', 'ok',
        'Bucket dormant has a policy that lets anyone in, dormant as long as public policies are restricted.'),
    ('arn:aws:s3:::covered', 'ok', null),
    ('arn:aws:s3:::policy-denied', 'unknown', null),
    ('arn:aws:s3:::policy-denied-covered', 'ok', 'Bucket policy-denied-covered restricts public policies.'),
    ('arn:aws:s3:::status-denied', 'unknown', null),
    ('arn:aws:s3:::status-denied-public', 'alarm', null),
    ('arn:aws:s3:::block-denied', 'unknown', null),
    ('arn:aws:s3:::account-denied', 'unknown', null),
    ('arn:aws:s3:::account-denied-none', 'ok', null);
