insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same endpoint.
    ('arn:aws:ec2:us-east-1:111111111111:vpc-endpoint/vpce-01', 'vpce-01', map {'Name': 'kms'},
        '{"ConfigurationItem": {"configuration": {"vpcEndpointId": "vpce-01",
        "serviceName": "com.amazonaws.us-east-1.kms", "ownerId": "111111111111", "vpcId": "vpc-01",
        "vpcEndpointType": "Interface", "state": "available", "privateDnsEnabled": true, "requesterManaged": false,
        "policyDocument": "{\"Statement\":[{\"Action\":\"*\",\"Effect\":\"Allow\",\"Principal\":\"*\",\"Resource\":\"*\"}]}",
        "subnetIds": ["subnet-01"], "routeTableIds": [], "groups": [{"groupId": "sg-01", "groupName": "endpoints"}],
        "networkInterfaceIds": ["eni-01"], "dnsEntries": [{"dnsName": "kms.us-east-1.amazonaws.com",
        "hostedZoneId": "Z1"}], "creationTimestamp": 1769864361000}}}'),
    -- An item without an ARN and with little in it.
    (null, 'vpce-09', map {},
        '{"ConfigurationItem": {"configuration": {"vpcEndpointId": "vpce-09"}}}');

insert into expected (
    arn, title, tags, vpc_endpoint_id, service_name, owner_id, vpc_id, vpc_endpoint_type, state, private_dns_enabled,
    requester_managed, policy, subnet_ids, route_table_ids, groups, network_interface_ids, dns_entries,
    creation_timestamp
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-endpoint/vpce-01', 'kms', '{"Name":"kms"}', 'vpce-01',
        'com.amazonaws.us-east-1.kms', '111111111111', 'vpc-01', 'Interface', 'available', true, false,
        '{"Statement":[{"Action":"*","Effect":"Allow","Principal":"*","Resource":"*"}]}', '["subnet-01"]', '[]',
        '[{"GroupId":"sg-01","GroupName":"endpoints"}]', '["eni-01"]',
        '[{"DnsName":"kms.us-east-1.amazonaws.com","HostedZoneId":"Z1"}]', '2026-01-31 12:59:21'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:vpc-endpoint/vpce-09', 'vpce-09', '{}', 'vpce-09', null, null, null, null,
        null, null, null, null, null, null, null, null, null, null
    );
