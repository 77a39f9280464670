insert into resource (arn, resource_id, region, evidence) values
    -- The API's fixture tells of the same setting; items have no ARN.
    (null, '111111111111', 'us-east-1',
        '{"ConfigurationItem": {"configuration": {"AccountId": "111111111111",
        "InternetGatewayBlockMode": "block-ingress"}}}');

insert into expected (
    arn, title, tags, region, internet_gateway_block_mode
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-block-public-access-options/111111111111',
        'us-east-1 VPC block public access', null, 'us-east-1', 'block-ingress'
    );
