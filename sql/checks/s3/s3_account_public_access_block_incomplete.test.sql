insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root');

insert into aws_s3_account_settings (
    account_id, arn, block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets
) values
    ('111111111111', 'arn:aws:s3::111111111111:account', true, true, true, true),
    ('222222222222', 'arn:aws:s3::222222222222:account', true, false, true, false),
    -- Denied.
    ('333333333333', 'arn:aws:s3::333333333333:account', null, null, null, null),
    -- One setting that is off decides, whatever the others are.
    ('444444444444', 'arn:aws:s3::444444444444:account', null, false, null, null);
-- 555555555555 was never asked and has no row.

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'Account 111111111111 blocks public access to all of its S3 buckets.'),
    ('arn:aws:iam::222222222222:root', 'alarm',
        'Account 222222222222 has these S3 block public access settings off: IgnorePublicAcls, RestrictPublicBuckets.'),
    ('arn:aws:iam::333333333333:root', 'unknown', null),
    ('arn:aws:iam::444444444444:root', 'alarm', null),
    ('arn:aws:iam::555555555555:root', 'unknown', null);
