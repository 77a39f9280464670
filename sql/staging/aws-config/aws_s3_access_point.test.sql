insert into resource (arn, resource_id, resource_name, evidence) values
    -- The same access point as in the API's fixture.
    ('arn:aws:s3:us-east-1:111111111111:accesspoint/open', 'open', 'open', '{"ConfigurationItem": {
        "resourceType": "AWS::S3::AccessPoint", "configuration": {
            "Arn": "arn:aws:s3:us-east-1:111111111111:accesspoint/open", "Name": "open", "Alias": "open-abc-s3alias",
            "Bucket": "finance", "BucketAccountId": "111111111111", "NetworkOrigin": "Internet",
            "PublicAccessBlockConfiguration": {"BlockPublicAcls": true, "IgnorePublicAcls": true,
                "BlockPublicPolicy": true, "RestrictPublicBuckets": false}}
    }}'),
    -- For a VPC, without an ARN of the item.
    (null, 'inner', 'inner', '{"ConfigurationItem": {
        "resourceType": "AWS::S3::AccessPoint", "configuration": {
            "Arn": "arn:aws:s3:us-east-1:111111111111:accesspoint/inner", "Name": "inner", "Bucket": "finance",
            "NetworkOrigin": "VPC", "VpcConfiguration": {"VpcId": "vpc-01"}}
    }}');

insert into expected (
    arn, name, access_point_arn, bucket_name, alias, access_point_policy_is_public, block_public_acls,
    block_public_policy, ignore_public_acls, restrict_public_buckets, creation_date, network_origin, vpc_id,
    endpoints, has_policy, policy, title
) values
    (
        'arn:aws:s3:us-east-1:111111111111:accesspoint/open', 'open',
        'arn:aws:s3:us-east-1:111111111111:accesspoint/open', 'finance', 'open-abc-s3alias', null, true, true, true,
        false, null, 'Internet', null, null, null, null, 'open'
    ),
    (
        'arn:aws:s3:us-east-1:111111111111:accesspoint/inner', 'inner',
        'arn:aws:s3:us-east-1:111111111111:accesspoint/inner', 'finance', null, null, null, null, null, null, null,
        'VPC', 'vpc-01', null, null, null, 'inner'
    );
