insert into resource (arn, resource_id, region, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same setting.
    ('arn:aws:ec2:us-east-1:111111111111:vpc-block-public-access-options/111111111111', 'us-east-1', 'us-east-1',
        '{"DescribeVpcBlockPublicAccessOptions": {"VpcBlockPublicAccessOptions": {"AwsAccountId": "111111111111",
        "AwsRegion": "us-east-1", "State": "update-complete", "InternetGatewayBlockMode": "block-ingress",
        "Reason": "", "LastUpdateTimestamp": "2026-01-31T12:59:21+00:00", "ManagedBy": "account",
        "ExclusionsAllowed": "allowed"}},
        "DescribeVpcBlockPublicAccessExclusions": {"VpcBlockPublicAccessExclusions": [{"ExclusionId": "vpcbpa-exclude-01",
        "InternetGatewayExclusionMode": "allow-bidirectional",
        "ResourceArn": "arn:aws:ec2:us-east-1:111111111111:vpc/vpc-01", "State": "create-complete"}]}}'),
    -- The exclusions were refused.
    ('arn:aws:ec2:us-east-2:111111111111:vpc-block-public-access-options/111111111111', 'us-east-2', 'us-east-2',
        '{"DescribeVpcBlockPublicAccessOptions": {"VpcBlockPublicAccessOptions": {"State": "default-state",
        "InternetGatewayBlockMode": "off"}},
        "DescribeVpcBlockPublicAccessExclusions": {"$error": {"code": "UnauthorizedOperation",
        "message": "not authorized"}}}'),
    -- The setting was refused; there are no exclusions.
    ('arn:aws:ec2:us-west-1:111111111111:vpc-block-public-access-options/111111111111', 'us-west-1', 'us-west-1',
        '{"DescribeVpcBlockPublicAccessOptions": {"$error": {"code": "UnauthorizedOperation",
        "message": "not authorized"}},
        "DescribeVpcBlockPublicAccessExclusions": {"VpcBlockPublicAccessExclusions": []}}');

insert into expected (
    arn, title, tags, region, internet_gateway_block_mode, state, reason, last_update_timestamp, managed_by,
    exclusions_allowed, exclusions
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-block-public-access-options/111111111111',
        'us-east-1 VPC block public access', null, 'us-east-1', 'block-ingress', 'update-complete', '',
        '2026-01-31 12:59:21', 'account', 'allowed',
        '[{"ExclusionId":"vpcbpa-exclude-01","InternetGatewayExclusionMode":"allow-bidirectional","ResourceArn":"arn:aws:ec2:us-east-1:111111111111:vpc/vpc-01","State":"create-complete"}]'
    ),
    (
        'arn:aws:ec2:us-east-2:111111111111:vpc-block-public-access-options/111111111111',
        'us-east-2 VPC block public access', null, 'us-east-2', 'off', 'default-state', null, null, null, null, null
    ),
    (
        'arn:aws:ec2:us-west-1:111111111111:vpc-block-public-access-options/111111111111',
        'us-west-1 VPC block public access', null, 'us-west-1', null, null, null, null, null, null, '[]'
    );
