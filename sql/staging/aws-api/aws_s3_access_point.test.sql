insert into resource (arn, resource_id, resource_name, evidence) values
    -- Everything answered.
    ('arn:aws:s3:us-east-1:111111111111:accesspoint/reports', 'reports', 'reports',
        '{"s3control:ListAccessPoints": {"Name": "reports", "NetworkOrigin": "VPC", "VpcConfiguration": {"VpcId": "vpc-01"},
        "Bucket": "finance", "AccessPointArn": "arn:aws:s3:us-east-1:111111111111:accesspoint/reports",
        "Alias": "reports-abc-s3alias", "BucketAccountId": "111111111111"},
        "GetAccessPoint": {"Name": "reports", "Bucket": "finance", "NetworkOrigin": "VPC",
        "VpcConfiguration": {"VpcId": "vpc-01"}, "PublicAccessBlockConfiguration": {"BlockPublicAcls": true,
        "IgnorePublicAcls": true, "BlockPublicPolicy": false, "RestrictPublicBuckets": true},
        "CreationDate": "2024-05-01T10:00:00+00:00", "Alias": "reports-abc-s3alias",
        "Endpoints": {"ipv4": "s3-accesspoint.us-east-1.amazonaws.com"}},
        "GetAccessPointPolicy": {"Policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\"}]}"},
        "GetAccessPointPolicyStatus": {"PolicyStatus": {"IsPublic": true}}}'),
    -- Without a policy; a setting that is left out is off. The access point as AWS Config tells of it, too.
    ('arn:aws:s3:us-east-1:111111111111:accesspoint/open', 'open', 'open',
        '{"s3control:ListAccessPoints": {"Name": "open", "NetworkOrigin": "Internet", "Bucket": "finance",
        "Alias": "open-abc-s3alias"}, "GetAccessPoint": {"Name": "open",
        "PublicAccessBlockConfiguration": {"BlockPublicAcls": true, "IgnorePublicAcls": true, "BlockPublicPolicy": true}},
        "GetAccessPointPolicy": {"$absent": "NoSuchAccessPointPolicy"},
        "GetAccessPointPolicyStatus": {"$absent": "NoSuchAccessPointPolicy"}}'),
    -- All was denied.
    ('arn:aws:s3:us-east-1:111111111111:accesspoint/denied', 'denied', 'denied',
        '{"s3control:ListAccessPoints": {"Name": "denied", "NetworkOrigin": "Internet", "Bucket": "finance"},
        "GetAccessPoint": {"$error": {"code": "AccessDenied", "message": "no"}},
        "GetAccessPointPolicy": {"$error": {"code": "AccessDenied", "message": "no"}},
        "GetAccessPointPolicyStatus": {"$error": {"code": "AccessDenied", "message": "no"}}}'),
    -- Nothing but the list.
    ('arn:aws:s3:us-east-1:111111111111:accesspoint/listed', 'listed', 'listed',
        '{"s3control:ListAccessPoints": {"Name": "listed"}}');

insert into expected (
    arn, name, access_point_arn, bucket_name, alias, access_point_policy_is_public, block_public_acls,
    block_public_policy, ignore_public_acls, restrict_public_buckets, creation_date, network_origin, vpc_id,
    endpoints, has_policy, policy, title
) values
    (
        'arn:aws:s3:us-east-1:111111111111:accesspoint/reports', 'reports',
        'arn:aws:s3:us-east-1:111111111111:accesspoint/reports', 'finance', 'reports-abc-s3alias', true, true, false,
        true, true, '2024-05-01 10:00:00', 'VPC', 'vpc-01', '{"ipv4":"s3-accesspoint.us-east-1.amazonaws.com"}', true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}]}',
        'reports'
    ),
    (
        'arn:aws:s3:us-east-1:111111111111:accesspoint/open', 'open',
        'arn:aws:s3:us-east-1:111111111111:accesspoint/open', 'finance', 'open-abc-s3alias', false, true, true, true,
        false, null, 'Internet', null, null, false, null, 'open'
    ),
    (
        'arn:aws:s3:us-east-1:111111111111:accesspoint/denied', 'denied',
        'arn:aws:s3:us-east-1:111111111111:accesspoint/denied', 'finance', null, null, null, null, null, null, null,
        'Internet', null, null, null, null, 'denied'
    ),
    (
        'arn:aws:s3:us-east-1:111111111111:accesspoint/listed', 'listed',
        'arn:aws:s3:us-east-1:111111111111:accesspoint/listed', null, null, null, null, null, null, null, null, null,
        null, null, null, null, 'listed'
    );
