insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same gateway.
    ('arn:aws:ec2:us-east-1:111111111111:transit-gateway/tgw-01', 'tgw-01', map {'Name': 'hub'},
        '{"ConfigurationItem": {"configuration": {"Id": "tgw-01", "Description": "hub", "AmazonSideAsn": 64512,
        "TransitGatewayCidrBlocks": ["10.99.0.0/24"], "AutoAcceptSharedAttachments": "enable",
        "DefaultRouteTableAssociation": "enable", "AssociationDefaultRouteTableId": "tgw-rtb-01",
        "DefaultRouteTablePropagation": "enable", "PropagationDefaultRouteTableId": "tgw-rtb-01",
        "VpnEcmpSupport": "enable", "DnsSupport": "enable", "MulticastSupport": "disable", "Tags": []}}}'),
    -- Little in it.
    ('arn:aws:ec2:us-east-1:111111111111:transit-gateway/tgw-03', 'tgw-03', map {},
        '{"ConfigurationItem": {"configuration": {"Id": "tgw-03"}}}');

insert into expected (
    arn, title, tags, transit_gateway_id, transit_gateway_arn, description, amazon_side_asn,
    association_default_route_table_id, auto_accept_shared_attachments, default_route_table_association,
    default_route_table_propagation, dns_support, multicast_support, propagation_default_route_table_id,
    vpn_ecmp_support, cidr_blocks
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:transit-gateway/tgw-01', 'hub', '{"Name":"hub"}', 'tgw-01',
        'arn:aws:ec2:us-east-1:111111111111:transit-gateway/tgw-01', 'hub', 64512, 'tgw-rtb-01', 'enable', 'enable',
        'enable', 'enable', 'disable', 'tgw-rtb-01', 'enable', '["10.99.0.0/24"]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:transit-gateway/tgw-03', 'tgw-03', '{}', 'tgw-03',
        'arn:aws:ec2:us-east-1:111111111111:transit-gateway/tgw-03', null, null, null, null, null, null, null, null,
        null, null, null
    );
