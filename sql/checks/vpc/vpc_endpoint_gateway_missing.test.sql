insert into aws_vpc (vpc_id, arn, title, region, owner_id) values
    ('vpc-none', 'vpc-none', 'orders', 'us-east-1', '111111111111'),
    ('vpc-full', 'vpc-full', 'vpc-full', 'us-east-1', '111111111111'),
    -- One private route table is not part of the endpoint.
    ('vpc-part', 'vpc-part', 'vpc-part', 'us-east-1', '111111111111'),
    -- An interface endpoint serves as well.
    ('vpc-interface', 'vpc-interface', 'vpc-interface', 'us-east-1', '111111111111'),
    -- Its endpoint is still pending.
    ('vpc-pending', 'vpc-pending', 'vpc-pending', 'us-east-1', '111111111111'),
    ('vpc-idle', 'vpc-idle', 'vpc-idle', 'us-east-1', '111111111111'),
    ('vpc-theirs', 'vpc-theirs', 'vpc-theirs', 'us-east-1', '222222222222'),
    -- This region has tables of DynamoDB.
    ('vpc-tables', 'vpc-tables', 'vpc-tables', 'eu-west-1', '111111111111'),
    ('vpc-both', 'vpc-both', 'vpc-both', 'eu-west-1', '111111111111'),
    -- Endpoints, interfaces and tables of these regions were not read.
    ('vpc-far', 'vpc-far', 'vpc-far', 'us-west-1', '111111111111'),
    ('vpc-dim', 'vpc-dim', 'vpc-dim', 'us-west-2', '111111111111'),
    ('vpc-blind', 'vpc-blind', 'vpc-blind', 'eu-west-2', '111111111111'),
    -- Whether this subnet's route table is private is not known.
    ('vpc-routes', 'vpc-routes', 'vpc-routes', 'us-east-1', '111111111111');

insert into aws_ec2_network_interface (network_interface_id, arn, vpc_id, region, status) values
    ('eni-1', 'eni-1', 'vpc-none', 'us-east-1', 'in-use'), ('eni-2', 'eni-2', 'vpc-full', 'us-east-1', 'in-use'),
    ('eni-3', 'eni-3', 'vpc-part', 'us-east-1', 'in-use'), ('eni-4', 'eni-4', 'vpc-interface', 'us-east-1', 'in-use'),
    ('eni-5', 'eni-5', 'vpc-pending', 'us-east-1', 'in-use'), ('eni-6', 'eni-6', 'vpc-idle', 'us-east-1', 'available'),
    ('eni-7', 'eni-7', 'vpc-theirs', 'us-east-1', 'in-use'), ('eni-8', 'eni-8', 'vpc-tables', 'eu-west-1', 'in-use'),
    ('eni-9', 'eni-9', 'vpc-both', 'eu-west-1', 'in-use'), ('eni-10', 'eni-10', 'vpc-far', 'us-west-1', 'in-use'),
    ('eni-11', 'eni-11', 'vpc-blind', 'eu-west-2', 'in-use'), ('eni-12', 'eni-12', 'vpc-routes', 'us-east-1', 'in-use');

insert into aws_vpc_endpoint (vpc_endpoint_id, arn, vpc_id, region, service_name, vpc_endpoint_type, state, route_table_ids, policy) values
    ('vpce-1', 'vpce-1', 'vpc-full', 'us-east-1', 'com.amazonaws.us-east-1.s3', 'Gateway', 'available', '["rtb-full-1", "rtb-full-2"]',
        '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}'),
    ('vpce-2', 'vpce-2', 'vpc-part', 'us-east-1', 'com.amazonaws.us-east-1.s3', 'Gateway', 'available', '["rtb-part-1"]', null),
    ('vpce-3', 'vpce-3', 'vpc-interface', 'us-east-1', 'com.amazonaws.us-east-1.s3', 'Interface', 'available', '[]', null),
    ('vpce-4', 'vpce-4', 'vpc-pending', 'us-east-1', 'com.amazonaws.us-east-1.s3', 'Gateway', 'pending', '[]', null),
    ('vpce-5', 'vpce-5', 'vpc-tables', 'eu-west-1', 'com.amazonaws.eu-west-1.s3', 'Gateway', 'available', '[]', null),
    ('vpce-6', 'vpce-6', 'vpc-both', 'eu-west-1', 'com.amazonaws.eu-west-1.s3', 'Gateway', 'available', '[]', null),
    ('vpce-7', 'vpce-7', 'vpc-both', 'eu-west-1', 'com.amazonaws.eu-west-1.dynamodb', 'Gateway', 'available', '[]', null),
    ('vpce-8', 'vpce-8', 'vpc-blind', 'eu-west-2', 'com.amazonaws.eu-west-2.s3', 'Gateway', 'available', '[]', null),
    ('vpce-9', 'vpce-9', 'vpc-routes', 'us-east-1', 'com.amazonaws.us-east-1.s3', 'Gateway', 'available', '[]', null);

insert into aws_vpc_subnet (subnet_id, arn, vpc_id) values
    ('subnet-1', 'subnet-1', 'vpc-full'), ('subnet-2', 'subnet-2', 'vpc-full'), ('subnet-3', 'subnet-3', 'vpc-full'),
    ('subnet-4', 'subnet-4', 'vpc-part'), ('subnet-5', 'subnet-5', 'vpc-part'), ('subnet-6', 'subnet-6', 'vpc-routes');

insert into aws_vpc_route_table (route_table_id, arn, vpc_id, associations, routes) values
    ('rtb-full-1', 'rtb-full-1', 'vpc-full', '[{"SubnetId": "subnet-1"}]', '[]'),
    ('rtb-full-2', 'rtb-full-2', 'vpc-full', '[{"SubnetId": "subnet-2"}]', '[]'),
    -- Public route tables need not be part of it, and neither need those that no subnet uses.
    ('rtb-full-3', 'rtb-full-3', 'vpc-full', '[{"SubnetId": "subnet-3"}]', '[{"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1", "State": "active"}]'),
    ('rtb-full-4', 'rtb-full-4', 'vpc-full', '[]', '[]'),
    ('rtb-part-1', 'rtb-part-1', 'vpc-part', '[{"SubnetId": "subnet-4"}]', '[]'),
    ('rtb-part-2', 'rtb-part-2', 'vpc-part', '[{"Main": true}]', '[]'),
    ('rtb-routes', 'rtb-routes', 'vpc-routes', '[{"Main": true}]', null);

insert into aws_dynamodb_table (name, arn, region) values ('orders', 'table-orders', 'eu-west-1');

insert into unread (table_name, region) values
    ('aws_vpc_endpoint', 'us-west-1'), ('aws_ec2_network_interface', 'us-west-2'), ('aws_dynamodb_table', 'eu-west-2');

insert into expected (resource, status, reason) values
    ('vpc-none', 'alarm', 'VPC orders (vpc-none) lacks gateway endpoints: s3 has none.'),
    ('vpc-full', 'ok', 'VPC vpc-full reaches S3 and DynamoDB by endpoints where it needs to; the policy of the endpoint to s3 lets everything pass.'),
    ('vpc-part', 'alarm', 'VPC vpc-part lacks gateway endpoints: s3 leaves out rtb-part-2.'),
    ('vpc-interface', 'ok', null),
    ('vpc-pending', 'alarm', null),
    ('vpc-idle', 'ok', 'VPC vpc-idle has no network interface in use.'),
    ('vpc-theirs', 'skip', null),
    ('vpc-tables', 'alarm', 'VPC vpc-tables lacks gateway endpoints: dynamodb has none.'),
    ('vpc-both', 'ok', null),
    ('vpc-far', 'unknown', null),
    ('vpc-dim', 'unknown', null),
    ('vpc-blind', 'unknown', null),
    ('vpc-routes', 'unknown', null);
