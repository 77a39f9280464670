insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same NAT gateway.
    ('arn:aws:ec2:us-east-1:111111111111:natgateway/nat-01', 'nat-01', map {'Name': 'main'},
        '{"ConfigurationItem": {"configuration": {"natGatewayId": "nat-01",
        "natGatewayAddresses": [{"allocationId": "eipalloc-01", "networkInterfaceId": "eni-01",
        "privateIp": "10.0.0.9", "publicIp": "203.0.113.9", "isPrimary": true, "status": "succeeded"}],
        "connectivityType": "public", "state": "deleted", "createTime": 1769864361000, "deleteTime": 1770469161000,
        "vpcId": "vpc-01", "subnetId": "subnet-01", "failureCode": "InsufficientFreeAddressesInSubnet",
        "failureMessage": "No free addresses", "provisionedBandwidth": {"status": "x"}}}}'),
    -- An item without an ARN and with little in it.
    (null, 'nat-09', map {},
        '{"ConfigurationItem": {"configuration": {"natGatewayId": "nat-09"}}}');

insert into expected (
    arn, title, tags, nat_gateway_id, connectivity_type, state, create_time, vpc_id, subnet_id, delete_time,
    failure_code, failure_message
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:natgateway/nat-01', 'main', '{"Name":"main"}', 'nat-01', 'public',
        'deleted', '2026-01-31 12:59:21', 'vpc-01', 'subnet-01', '2026-02-07 12:59:21',
        'InsufficientFreeAddressesInSubnet', 'No free addresses'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:natgateway/nat-09', 'nat-09', '{}', 'nat-09', null, null, null, null,
        null, null, null, null
    );
