insert into aws_s3_account_settings (
    account_id, arn, block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets
) values
    ('111111111111', 'arn:aws:s3::111111111111:account', false, false, false, false),
    ('222222222222', 'arn:aws:s3::222222222222:account', true, true, true, true);

insert into aws_s3_bucket (name, arn, block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets) values
    ('open', 'arn:aws:s3:::open', false, false, false, false),
    ('shut', 'arn:aws:s3:::shut', true, true, true, true),
    ('denied', 'arn:aws:s3:::denied', null, null, null, null);

insert into aws_s3_access_point (
    name, arn, account_id, bucket_name, network_origin,
    block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets
) values
    ('full', 'full', '111111111111', 'open', 'Internet', true, true, true, true),
    ('bare', 'bare', '111111111111', 'open', 'Internet', false, false, false, false),
    ('half', 'half', '111111111111', 'open', 'VPC', true, true, false, false),
    -- The account's settings, or the bucket's, bind as well.
    ('covered', 'covered', '222222222222', 'elsewhere', 'Internet', false, false, false, false),
    ('bucket-covered', 'bucket-covered', '111111111111', 'shut', 'Internet', false, true, false, true),
    -- A setting that is off counts, whatever is not known of the others.
    ('half-known', 'half-known', '111111111111', 'open', 'Internet', false, null, null, null),
    -- What the bucket says is not known, or matters no more.
    ('bucket-denied', 'bucket-denied', '111111111111', 'denied', 'Internet', false, false, false, false),
    ('stranger', 'stranger', '111111111111', 'elsewhere', 'Internet', false, false, false, false),
    ('stranger-full', 'stranger-full', '111111111111', 'elsewhere', 'Internet', true, true, true, true),
    ('account-unread', 'account-unread', '333333333333', 'open', 'Internet', false, false, false, false),
    ('denied', 'denied', '111111111111', 'open', 'Internet', null, null, null, null);

insert into aws_s3_multi_region_access_point (name, arn, region, public_access_block, regions) values
    ('media', 'media', 'global', '{"BlockPublicAcls": true, "IgnorePublicAcls": true, "BlockPublicPolicy": true, "RestrictPublicBuckets": true}',
        '[{"Bucket": "open", "Region": "us-east-1"}]'),
    -- One open bucket is enough, and one shut bucket is not.
    ('mixed', 'mixed', 'global', '{"BlockPublicAcls": true, "IgnorePublicAcls": true, "BlockPublicPolicy": false, "RestrictPublicBuckets": true}',
        '[{"Bucket": "shut", "Region": "us-east-1"}, {"Bucket": "open", "Region": "eu-central-1"}]'),
    ('shut', 'shut-mrap', 'global', '{"BlockPublicAcls": false, "IgnorePublicAcls": false, "BlockPublicPolicy": false, "RestrictPublicBuckets": false}',
        '[{"Bucket": "shut", "Region": "us-east-1"}]'),
    ('unread', 'unread', 'global', null, null);

insert into expected (resource, status, reason) values
    ('full', 'ok', 'Access point full blocks public access.'),
    ('bare', 'alarm', 'Access point bare has these block public access settings off, and so have its account and its buckets: BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy, RestrictPublicBuckets.'),
    ('half', 'alarm', 'Access point half has these block public access settings off, and so have its account and its buckets: BlockPublicPolicy, RestrictPublicBuckets; only its VPC reaches it.'),
    ('covered', 'ok', 'Access point covered has public access blocked by its account or its buckets.'),
    ('bucket-covered', 'ok', null),
    ('half-known', 'alarm', null),
    ('bucket-denied', 'unknown', null),
    ('stranger', 'unknown', null),
    ('stranger-full', 'ok', null),
    ('account-unread', 'unknown', null),
    ('denied', 'unknown', null),
    ('media', 'ok', 'Multi-Region Access Point media blocks public access.'),
    ('mixed', 'alarm', 'Multi-Region Access Point mixed has these block public access settings off, and so have its account and its buckets: BlockPublicPolicy.'),
    ('shut-mrap', 'ok', null),
    ('unread', 'unknown', null);
