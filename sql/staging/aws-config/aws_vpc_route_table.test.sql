insert into resource (arn, resource_id, tags, evidence) values
    -- A main table with a route to the internet.
    ('arn:aws:ec2:us-east-1:111111111111:route-table/rtb-01', 'rtb-01', map {'Name': 'public'},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:route-table/rtb-01",
        "resourceType": "AWS::EC2::RouteTable", "resourceId": "rtb-01", "configuration": {"routeTableId": "rtb-01",
        "vpcId": "vpc-01", "ownerId": "111111111111", "associations": [{"routeTableAssociationId": "rtbassoc-01",
        "routeTableId": "rtb-01", "main": true}], "routes": [{"destinationCidrBlock": "10.0.0.0/16",
        "gatewayId": "local", "state": "active", "origin": "CreateRouteTable"}, {"destinationCidrBlock": "0.0.0.0/0",
        "gatewayId": "igw-01", "state": "active", "origin": "CreateRoute"}], "propagatingVgws": []},
        "supplementaryConfiguration": {}}}'),
    -- A table that nothing uses.
    ('arn:aws:ec2:us-east-1:111111111111:route-table/rtb-02', 'rtb-02', map {},
        '{"ConfigurationItem": {"configurationItemVersion": "1.3", "awsAccountId": "111111111111",
        "awsRegion": "us-east-1", "ARN": "arn:aws:ec2:us-east-1:111111111111:route-table/rtb-02",
        "resourceType": "AWS::EC2::RouteTable", "resourceId": "rtb-02", "configuration": {"routeTableId": "rtb-02",
        "vpcId": "vpc-01", "associations": [], "routes": []}, "supplementaryConfiguration": {}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:ec2:us-east-1:111111111111:route-table/gone', 'gone', null,
        '{"ConfigurationItem": {"resourceType": "AWS::EC2::RouteTable", "resourceId": "gone", "configuration": null}}');

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
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:route-table/gone', null, null, null, null, null, null, null, null
    );
