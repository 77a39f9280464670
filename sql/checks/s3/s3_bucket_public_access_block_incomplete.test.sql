insert into aws_s3_account_settings (
    account_id, arn, block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets
) values
    ('111111111111', 'arn:aws:s3::111111111111:account', false, false, false, false),
    ('222222222222', 'arn:aws:s3::222222222222:account', true, true, true, true),
    ('333333333333', 'arn:aws:s3::333333333333:account', null, null, null, null),
    ('555555555555', 'arn:aws:s3::555555555555:account', true, true, false, true);

insert into aws_s3_bucket (
    name, arn, account_id, block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets
) values
    ('closed', 'arn:aws:s3:::closed', '111111111111', true, true, true, true),
    ('open', 'arn:aws:s3:::open', '111111111111', false, false, false, false),
    ('half', 'arn:aws:s3:::half', '111111111111', true, null, false, true),
    ('denied', 'arn:aws:s3:::denied', '111111111111', null, null, null, null),
    -- The account's settings cover a bucket that has none, and one that could not be read.
    ('covered', 'arn:aws:s3:::covered', '222222222222', false, false, false, false),
    ('covered-denied', 'arn:aws:s3:::covered-denied', '222222222222', null, null, null, null),
    -- Nothing is known of the account: the bucket's own settings decide if they are all on.
    ('own', 'arn:aws:s3:::own', '333333333333', true, true, true, true),
    ('hanging', 'arn:aws:s3:::hanging', '333333333333', true, false, true, true),
    ('no-row', 'arn:aws:s3:::no-row', '444444444444', false, false, false, false),
    -- Bucket and account together.
    ('joint', 'arn:aws:s3:::joint', '555555555555', false, false, true, false),
    ('gap', 'arn:aws:s3:::gap', '555555555555', true, true, false, true);

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::closed', 'ok', 'Bucket closed blocks public access.'),
    ('arn:aws:s3:::open', 'alarm', null),
    ('arn:aws:s3:::half', 'alarm', 'Bucket half has these block public access settings off, and so has its account: BlockPublicPolicy.'),
    ('arn:aws:s3:::denied', 'unknown', null),
    ('arn:aws:s3:::covered', 'ok', 'Bucket covered has public access blocked with the help of its account''s settings.'),
    ('arn:aws:s3:::covered-denied', 'ok', null),
    ('arn:aws:s3:::own', 'ok', null),
    ('arn:aws:s3:::hanging', 'unknown', null),
    ('arn:aws:s3:::no-row', 'unknown', null),
    ('arn:aws:s3:::joint', 'ok', null),
    ('arn:aws:s3:::gap', 'alarm', null);
