insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered.
    (
        'arn:aws:inspector2:us-east-1:111111111111:organization-configuration', 'us-east-1', 'us-east-1', map {'team': 'data'},
        '{"DescribeOrganizationConfiguration": {"autoEnable": {"ec2": true, "ecr": true, "lambda": true,
        "lambdaCode": true}, "maxAccountLimitReached": true}}'
    ),
    -- No more than what identifies it.
    (
        'arn:aws:inspector2:us-east-1:111111111111:organization-configuration-bare', 'us-east-1-bare', 'us-east-1', null,
        '{"DescribeOrganizationConfiguration": {}}'
    );

insert into expected (
    arn, title, tags, ec2_auto_enable, ecr_auto_enable, lambda_auto_enable, lambda_code_auto_enable,
    max_account_limit_reached
) values
    (
        'arn:aws:inspector2:us-east-1:111111111111:organization-configuration',
        'Inspector organization configuration of us-east-1', '{"team":"data"}', true, true, true, true, true
    ),
    (
        'arn:aws:inspector2:us-east-1:111111111111:organization-configuration-bare',
        'Inspector organization configuration of us-east-1', null, null, null, null, null, null
    );
