insert into instance (type, address, attributes) values
    ('aws_route_table', 'aws_route_table.same', '{"id": "rtb-1", "arn": "arn:aws:ec2:us-east-1:111111111111:route-table/rtb-1", "vpc_id": "vpc-1", "route": [{"cidr_block": "0.0.0.0/0", "gateway_id": "igw-1", "nat_gateway_id": "", "ipv6_cidr_block": ""}]}'),
    ('aws_route_table_association', 'aws_route_table_association.a', '{"id": "rtbassoc-1", "route_table_id": "rtb-1", "subnet_id": "subnet-1", "gateway_id": ""}'),
    ('aws_route_table', 'aws_route_table.apart', '{"id": "rtb-2", "arn": "arn:aws:ec2:us-east-1:111111111111:route-table/rtb-2", "vpc_id": "vpc-1", "route": []}'),
    ('aws_route', 'aws_route.out', '{"id": "r-rtb-21080289494", "route_table_id": "rtb-2", "destination_cidr_block": "0.0.0.0/0", "nat_gateway_id": "nat-1", "gateway_id": ""}'),
    ('aws_route_table', 'aws_route_table.opened', '{"id": "rtb-3", "arn": "arn:aws:ec2:us-east-1:111111111111:route-table/rtb-3", "vpc_id": "vpc-1", "route": []}');

insert into aws_vpc_route_table (route_table_id, arn, vpc_id, routes, associations) values
    ('rtb-1', 'arn:aws:ec2:us-east-1:111111111111:route-table/rtb-1', 'vpc-1', '[{"DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local", "Origin": "CreateRouteTable", "State": "active"}, {"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1", "Origin": "CreateRoute", "State": "active"}]', '[{"Main": false, "SubnetId": "subnet-1"}]'),
    ('rtb-2', 'arn:aws:ec2:us-east-1:111111111111:route-table/rtb-2', 'vpc-1', '[{"DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local", "Origin": "CreateRouteTable", "State": "active"}, {"DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "nat-1", "Origin": "CreateRoute"}, {"DestinationPrefixListId": "pl-1", "GatewayId": "vpce-1", "Origin": "CreateRoute"}]', '[]'),
    ('rtb-3', 'arn:aws:ec2:us-east-1:111111111111:route-table/rtb-3', 'vpc-1', '[{"DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local", "Origin": "CreateRouteTable", "State": "active"}, {"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1", "Origin": "CreateRoute", "State": "active"}]', '[]'),
    ('rtb-4', 'arn:aws:ec2:us-east-1:111111111111:route-table/rtb-4', 'vpc-1', '[{"DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local", "Origin": "CreateRouteTable", "State": "active"}]', '[{"Main": true}]');

insert into expected (address, change, attributes, difference) values
    ('aws_route_table.same', 'managed', null, null),
    ('aws_route_table.apart', 'managed', null, null),
    ('aws_route_table.opened', 'differs', 'routes', 'routes: + 0.0.0.0/0 to igw-1');
