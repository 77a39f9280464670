insert into before.aws_s3_bucket
    (name, arn, block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets) values
    ('one', 'arn:aws:s3:::one', true, true, true, true),
    ('all', 'arn:aws:s3:::all', true, true, true, true),
    ('kept', 'arn:aws:s3:::kept', true, false, true, true),
    ('denied', 'arn:aws:s3:::denied', true, true, true, true),
    ('was denied', 'arn:aws:s3:::was-denied', null, null, null, null),
    ('gone', 'arn:aws:s3:::gone', true, true, true, true);

insert into after.aws_s3_bucket
    (name, arn, block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets) values
    -- One of four.
    ('one', 'arn:aws:s3:::one', true, true, false, true),
    -- The configuration was deleted, which reads as false.
    ('all', 'arn:aws:s3:::all', false, false, false, false),
    -- One was off before; another came on.
    ('kept', 'arn:aws:s3:::kept', true, true, true, true),
    -- Not answered on either side.
    ('denied', 'arn:aws:s3:::denied', null, null, null, null),
    ('was denied', 'arn:aws:s3:::was-denied', false, false, false, false),
    -- New, without: nothing was removed.
    ('new', 'arn:aws:s3:::new', false, false, false, false);

insert into before.aws_s3_account_settings
    (account_id, region, block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets) values
    ('111111111111', 'global', true, true, true, true),
    ('222222222222', 'global', true, true, true, true);

insert into after.aws_s3_account_settings
    (account_id, region, block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets) values
    ('111111111111', 'global', true, true, true, false),
    ('222222222222', 'global', true, true, true, true);

insert into expected (resource, change, reason) values
    ('arn:aws:s3:::one', 'fired', 'Bucket one no longer has BlockPublicPolicy.'),
    ('arn:aws:s3:::all', 'fired', 'Bucket all no longer has BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy, RestrictPublicBuckets.'),
    ('arn:aws:s3:::denied', 'incomparable', null),
    ('arn:aws:s3:::was-denied', 'incomparable', null),
    ('111111111111', 'fired', 'Account 111111111111 no longer has RestrictPublicBuckets.');
