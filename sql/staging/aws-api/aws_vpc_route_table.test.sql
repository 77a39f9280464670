insert into resource (arn, resource_id, tags, evidence) values
    -- A main table with a route to the internet.
    ('arn:aws:ec2:us-east-1:111111111111:route-table/rtb-01', 'rtb-01', map {'Name': 'public'},
        '{"DescribeRouteTables": {"RouteTableId": "rtb-01", "VpcId": "vpc-01", "OwnerId": "111111111111",
        "Associations": [{"RouteTableAssociationId": "rtbassoc-01", "RouteTableId": "rtb-01", "Main": true}],
        "Routes": [{"DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local", "State": "active",
        "Origin": "CreateRouteTable"}, {"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-01",
        "State": "active", "Origin": "CreateRoute"}], "PropagatingVgws": []}}'),
    -- A table that nothing uses.
    ('arn:aws:ec2:us-east-1:111111111111:route-table/rtb-02', 'rtb-02', map {},
        '{"DescribeRouteTables": {"RouteTableId": "rtb-02", "VpcId": "vpc-01", "Associations": [], "Routes": []}}');

insert into expected (
    arn, title, tags, route_table_id, vpc_id, owner_id, associations, routes, propagating_vgws
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:route-table/rtb-01', 'public', '{"Name": "public"}', 'rtb-01', 'vpc-01',
        '111111111111', '[{"RouteTableAssociationId": "rtbassoc-01", "RouteTableId": "rtb-01", "Main": true}]',
        '[{"DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local", "State": "active", "Origin": "CreateRouteTable"}, {"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-01", "State": "active", "Origin": "CreateRoute"}]',
        '[]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:route-table/rtb-02', 'rtb-02', '{}', 'rtb-02', 'vpc-01', null, '[]', '[]',
        null
    );
