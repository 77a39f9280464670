insert into resource (arn, resource_id, resource_name, region, evidence) values
    -- The same as in the API's fixture.
    ('arn:aws:s3::111111111111:accesspoint/m2.mrap', 'bare', 'bare', 'us-west-2', '{"ConfigurationItem": {
        "resourceType": "AWS::S3::MultiRegionAccessPoint", "configuration": {"Name": "bare", "Alias": "m2.mrap",
            "CreatedAt": "2024-06-01T10:00:00.000Z", "PublicAccessBlockConfiguration": {"BlockPublicAcls": true,
            "IgnorePublicAcls": true, "BlockPublicPolicy": true, "RestrictPublicBuckets": true}, "Regions": []}
    }}'),
    -- Without an ARN of the item.
    (null, 'media', 'media', 'us-west-2', '{"ConfigurationItem": {
        "resourceType": "AWS::S3::MultiRegionAccessPoint", "configuration": {"Name": "media", "Alias": "m3.mrap",
            "Regions": [{"Bucket": "media-us"}]}
    }}');

insert into expected (arn, region, name, alias, created_at, public_access_block, regions, title) values
    (
        'arn:aws:s3::111111111111:accesspoint/m2.mrap', 'global', 'bare', 'm2.mrap', '2024-06-01 10:00:00',
        '{"BlockPublicAcls":true,"IgnorePublicAcls":true,"BlockPublicPolicy":true,"RestrictPublicBuckets":true}',
        '[]', 'bare'
    ),
    (
        'arn:aws:s3::111111111111:accesspoint/m3.mrap', 'global', 'media', 'm3.mrap', null, null,
        '[{"Bucket":"media-us"}]', 'media'
    );
