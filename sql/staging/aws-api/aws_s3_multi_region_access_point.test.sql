insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:s3::111111111111:accesspoint/m1.mrap', 'm1.mrap', 'media', 'global',
        '{"s3control:ListMultiRegionAccessPoints": {"Name": "media", "Alias": "m1.mrap",
        "CreatedAt": "2024-05-01T10:00:00+00:00", "PublicAccessBlock": {"BlockPublicAcls": true, "IgnorePublicAcls": true,
        "BlockPublicPolicy": false, "RestrictPublicBuckets": false}, "Status": "READY",
        "Regions": [{"Bucket": "media-us", "Region": "us-east-1", "BucketAccountId": "111111111111"},
        {"Bucket": "media-eu", "Region": "eu-central-1", "BucketAccountId": "111111111111"}]}}'),
    -- As AWS Config tells of it, too.
    ('arn:aws:s3::111111111111:accesspoint/m2.mrap', 'm2.mrap', 'bare', 'global',
        '{"s3control:ListMultiRegionAccessPoints": {"Name": "bare", "Alias": "m2.mrap",
        "CreatedAt": "2024-06-01T10:00:00+00:00", "PublicAccessBlock": {"BlockPublicAcls": true, "IgnorePublicAcls": true,
        "BlockPublicPolicy": true, "RestrictPublicBuckets": true}, "Regions": []}}');

insert into expected (arn, region, name, alias, created_at, status, public_access_block, regions, title) values
    (
        'arn:aws:s3::111111111111:accesspoint/m1.mrap', 'global', 'media', 'm1.mrap', '2024-05-01 10:00:00', 'READY',
        '{"BlockPublicAcls":true,"IgnorePublicAcls":true,"BlockPublicPolicy":false,"RestrictPublicBuckets":false}',
        '[{"Bucket":"media-us","Region":"us-east-1","BucketAccountId":"111111111111"},{"Bucket":"media-eu","Region":"eu-central-1","BucketAccountId":"111111111111"}]',
        'media'
    ),
    (
        'arn:aws:s3::111111111111:accesspoint/m2.mrap', 'global', 'bare', 'm2.mrap', '2024-06-01 10:00:00', null,
        '{"BlockPublicAcls":true,"IgnorePublicAcls":true,"BlockPublicPolicy":true,"RestrictPublicBuckets":true}',
        '[]', 'bare'
    );
