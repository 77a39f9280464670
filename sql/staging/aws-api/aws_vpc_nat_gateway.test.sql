insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same NAT gateway.
    ('arn:aws:ec2:us-east-1:111111111111:natgateway/nat-01', 'nat-01', map {'Name': 'main'},
        '{"DescribeNatGateways": {"NatGatewayId": "nat-01", "NatGatewayAddresses": [{"AllocationId": "eipalloc-01",
        "NetworkInterfaceId": "eni-01", "PrivateIp": "10.0.0.9", "PublicIp": "203.0.113.9", "IsPrimary": true,
        "Status": "succeeded"}], "ConnectivityType": "public", "State": "deleted",
        "CreateTime": "2026-01-31T12:59:21+00:00", "DeleteTime": "2026-02-07T12:59:21+00:00", "VpcId": "vpc-01",
        "SubnetId": "subnet-01", "FailureCode": "InsufficientFreeAddressesInSubnet",
        "FailureMessage": "No free addresses", "ProvisionedBandwidth": {"Status": "x"}},
        "cloudwatch:GetMetricStatistics": {"Label": "BytesOutToDestination",
        "Datapoints": [{"Timestamp": "2026-10-19T00:00:00+00:00", "Sum": 1024.0, "Unit": "Bytes"}]}}'),
    -- The metric was refused.
    ('arn:aws:ec2:us-east-1:111111111111:natgateway/nat-02', 'nat-02', map {},
        '{"DescribeNatGateways": {"NatGatewayId": "nat-02", "State": "available"},
        "cloudwatch:GetMetricStatistics": {"$error": {"code": "AccessDenied", "message": "not authorized"}}}'),
    -- CloudWatch has nothing.
    ('arn:aws:ec2:us-east-1:111111111111:natgateway/nat-03', 'nat-03', map {},
        '{"DescribeNatGateways": {"NatGatewayId": "nat-03"}, "cloudwatch:GetMetricStatistics": {"Datapoints": []}}');

insert into expected (
    arn, title, tags, nat_gateway_id, nat_gateway_addresses, connectivity_type, state, create_time, vpc_id, subnet_id,
    delete_time, failure_code, failure_message, provisioned_bandwidth, bytes_out_to_destination
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:natgateway/nat-01', 'main', '{"Name":"main"}', 'nat-01',
        '[{"AllocationId":"eipalloc-01","NetworkInterfaceId":"eni-01","PrivateIp":"10.0.0.9","PublicIp":"203.0.113.9","IsPrimary":true,"Status":"succeeded"}]',
        'public', 'deleted', '2026-01-31 12:59:21', 'vpc-01', 'subnet-01', '2026-02-07 12:59:21',
        'InsufficientFreeAddressesInSubnet', 'No free addresses', '{"Status":"x"}',
        '[{"Timestamp":"2026-10-19T00:00:00+00:00","Sum":1024.0,"Unit":"Bytes"}]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:natgateway/nat-02', 'nat-02', '{}', 'nat-02', null, null, 'available',
        null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:natgateway/nat-03', 'nat-03', '{}', 'nat-03', null, null, null, null,
        null, null, null, null, null, null, '[]'
    );
