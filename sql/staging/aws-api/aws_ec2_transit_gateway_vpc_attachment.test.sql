insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered: another account's VPC.
    ('arn:aws:ec2:us-east-1:111111111111:transit-gateway-attachment/tgw-attach-01', 'tgw-attach-01', map {'Name': 'branch'},
        '{"DescribeTransitGatewayAttachments": {"TransitGatewayAttachmentId": "tgw-attach-01",
        "TransitGatewayId": "tgw-01", "TransitGatewayOwnerId": "111111111111", "ResourceOwnerId": "444444444444",
        "ResourceType": "vpc", "ResourceId": "vpc-04", "State": "available", "Association":
        {"TransitGatewayRouteTableId": "tgw-rtb-01", "State": "associated"}, "CreationTime": "2026-01-31T12:59:21+00:00"}}'),
    -- A request, with little said.
    ('arn:aws:ec2:us-east-1:111111111111:transit-gateway-attachment/tgw-attach-02', 'tgw-attach-02', map {},
        '{"DescribeTransitGatewayAttachments": {"TransitGatewayAttachmentId": "tgw-attach-02",
        "TransitGatewayId": "tgw-01", "ResourceType": "peering", "State": "pendingAcceptance"}}');

insert into expected (
    arn, title, tags, transit_gateway_attachment_id, transit_gateway_id, transit_gateway_owner_id, state, creation_time,
    resource_id, resource_type, resource_owner_id, association_state, association_transit_gateway_route_table_id
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:transit-gateway-attachment/tgw-attach-01', 'branch', '{"Name":"branch"}',
        'tgw-attach-01', 'tgw-01', '111111111111', 'available', '2026-01-31 12:59:21', 'vpc-04', 'vpc', '444444444444',
        'associated', 'tgw-rtb-01'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:transit-gateway-attachment/tgw-attach-02', 'tgw-attach-02', '{}',
        'tgw-attach-02', 'tgw-01', null, 'pendingAcceptance', null, null, 'peering', null, null, null
    );
