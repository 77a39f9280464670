insert into resource (resource_id, account_id, evidence) values
    ('111111111111', '111111111111', '{"ConfigurationItem": {"resourceType": "AWS::S3::AccountPublicAccessBlock", "awsAccountId": "111111111111",
        "configuration": {"blockPublicAcls": true, "ignorePublicAcls": true, "blockPublicPolicy": true, "restrictPublicBuckets": true},
        "supplementaryConfiguration": {}}}'),
    ('222222222222', '222222222222', '{"ConfigurationItem": {"resourceType": "AWS::S3::AccountPublicAccessBlock", "awsAccountId": "222222222222",
        "configuration": {"blockPublicAcls": true, "ignorePublicAcls": false, "blockPublicPolicy": true, "restrictPublicBuckets": false}}}'),
    -- An item without a configuration tells nothing.
    ('444444444444', '444444444444', '{"ConfigurationItem": {"resourceType": "AWS::S3::AccountPublicAccessBlock", "configuration": null}}');

insert into expected (
    arn, account_id, region, title, block_public_acls, ignore_public_acls, block_public_policy, restrict_public_buckets
) values
    ('arn:aws:s3::111111111111:account', '111111111111', 'global', '111111111111 S3 account settings', true, true, true, true),
    ('arn:aws:s3::222222222222:account', '222222222222', 'global', '222222222222 S3 account settings', true, false, true, false),
    ('arn:aws:s3::444444444444:account', '444444444444', 'global', '444444444444 S3 account settings', null, null, null, null);
