insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same gateway.
    ('arn:aws:ec2:us-east-1:111111111111:transit-gateway/tgw-01', 'tgw-01', map {'Name': 'hub'},
        '{"DescribeTransitGateways": {"TransitGatewayId": "tgw-01",
        "TransitGatewayArn": "arn:aws:ec2:us-east-1:111111111111:transit-gateway/tgw-01", "State": "available",
        "OwnerId": "111111111111", "Description": "hub", "CreationTime": "2026-01-31T12:59:21+00:00",
        "Options": {"AmazonSideAsn": 64512, "TransitGatewayCidrBlocks": ["10.99.0.0/24"],
        "AutoAcceptSharedAttachments": "enable", "DefaultRouteTableAssociation": "enable",
        "AssociationDefaultRouteTableId": "tgw-rtb-01", "DefaultRouteTablePropagation": "enable",
        "PropagationDefaultRouteTableId": "tgw-rtb-01", "VpnEcmpSupport": "enable", "DnsSupport": "enable",
        "MulticastSupport": "disable"}}}'),
    -- Shared by another account, with little said.
    ('arn:aws:ec2:us-east-1:222222222222:transit-gateway/tgw-02', 'tgw-02', map {},
        '{"DescribeTransitGateways": {"TransitGatewayId": "tgw-02",
        "TransitGatewayArn": "arn:aws:ec2:us-east-1:222222222222:transit-gateway/tgw-02", "State": "available",
        "OwnerId": "222222222222"}}');

insert into expected (
    arn, title, tags, transit_gateway_id, transit_gateway_arn, state, owner_id, description, creation_time,
    amazon_side_asn, association_default_route_table_id, auto_accept_shared_attachments,
    default_route_table_association, default_route_table_propagation, dns_support, multicast_support,
    propagation_default_route_table_id, vpn_ecmp_support, cidr_blocks
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:transit-gateway/tgw-01', 'hub', '{"Name":"hub"}', 'tgw-01',
        'arn:aws:ec2:us-east-1:111111111111:transit-gateway/tgw-01', 'available', '111111111111', 'hub',
        '2026-01-31 12:59:21', 64512, 'tgw-rtb-01', 'enable', 'enable', 'enable', 'enable', 'disable', 'tgw-rtb-01',
        'enable', '["10.99.0.0/24"]'
    ),
    (
        'arn:aws:ec2:us-east-1:222222222222:transit-gateway/tgw-02', 'tgw-02', '{}', 'tgw-02',
        'arn:aws:ec2:us-east-1:222222222222:transit-gateway/tgw-02', 'available', '222222222222', null, null, null,
        null, null, null, null, null, null, null, null, null
    );
