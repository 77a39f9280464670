insert into resource (resource_id, account_id, evidence) values
    -- Everything is on.
    ('111111111111', '111111111111', '{"s3control:GetPublicAccessBlock": {"PublicAccessBlockConfiguration": {
        "BlockPublicAcls": true, "IgnorePublicAcls": true, "BlockPublicPolicy": true, "RestrictPublicBuckets": true}}}'),
    -- Some are off.
    ('222222222222', '222222222222', '{"s3control:GetPublicAccessBlock": {"PublicAccessBlockConfiguration": {
        "BlockPublicAcls": true, "IgnorePublicAcls": false, "BlockPublicPolicy": true, "RestrictPublicBuckets": false}}}'),
    -- The account has no configuration.
    ('333333333333', '333333333333', '{"s3control:GetPublicAccessBlock": {"$absent": "NoSuchPublicAccessBlockConfiguration"}}'),
    -- Denied.
    ('444444444444', '444444444444', '{"s3control:GetPublicAccessBlock": {"$error": {"code": "AccessDenied", "message": "no"}}}'),
    -- Never asked.
    ('555555555555', '555555555555', '{}');

insert into expected (
    arn, account_id, region, title, block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets
) values
    ('arn:aws:s3::111111111111:account', '111111111111', 'global', '111111111111 S3 account settings', true, true, true, true),
    ('arn:aws:s3::222222222222:account', '222222222222', 'global', '222222222222 S3 account settings', true, false, true, false),
    ('arn:aws:s3::333333333333:account', '333333333333', 'global', '333333333333 S3 account settings', false, false, false, false),
    ('arn:aws:s3::444444444444:account', '444444444444', 'global', '444444444444 S3 account settings', null, null, null, null),
    ('arn:aws:s3::555555555555:account', '555555555555', 'global', '555555555555 S3 account settings', null, null, null, null);
