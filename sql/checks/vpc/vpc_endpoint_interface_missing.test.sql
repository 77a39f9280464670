set variable required_endpoints = 'ssm, ecr.api';

insert into aws_vpc (vpc_id, arn, title, region, owner_id) values
    ('vpc-none', 'vpc-none', 'orders', 'us-east-1', '111111111111'),
    ('vpc-half', 'vpc-half', 'vpc-half', 'us-east-1', '111111111111'),
    ('vpc-full', 'vpc-full', 'vpc-full', 'us-east-1', '111111111111'),
    -- A function and a task alone are workloads, too; a load balancer is not.
    ('vpc-function', 'vpc-function', 'vpc-function', 'us-east-1', '111111111111'),
    ('vpc-task', 'vpc-task', 'vpc-task', 'us-east-1', '111111111111'),
    ('vpc-front', 'vpc-front', 'vpc-front', 'us-east-1', '111111111111'),
    ('vpc-stopped', 'vpc-stopped', 'vpc-stopped', 'us-east-1', '111111111111'),
    ('vpc-theirs', 'vpc-theirs', 'vpc-theirs', 'us-east-1', '222222222222'),
    -- Endpoints of one region were not read, interfaces of another.
    ('vpc-far', 'vpc-far', 'vpc-far', 'us-west-1', '111111111111'),
    ('vpc-dim', 'vpc-dim', 'vpc-dim', 'us-west-2', '111111111111');

insert into aws_ec2_instance (instance_id, arn, region, vpc_id, instance_state) values
    ('i-1', 'i-1', 'us-east-1', 'vpc-none', 'running'), ('i-2', 'i-2', 'us-east-1', 'vpc-half', 'running'),
    ('i-3', 'i-3', 'us-east-1', 'vpc-full', 'running'), ('i-4', 'i-4', 'us-east-1', 'vpc-stopped', 'stopped'),
    ('i-5', 'i-5', 'us-east-1', 'vpc-theirs', 'running'), ('i-6', 'i-6', 'us-west-1', 'vpc-far', 'running');

insert into aws_ec2_network_interface (network_interface_id, arn, vpc_id, status, interface_type, description) values
    ('eni-1', 'eni-1', 'vpc-function', 'in-use', 'lambda', 'AWS Lambda VPC ENI-orders'),
    ('eni-2', 'eni-2', 'vpc-task', 'in-use', 'interface', 'arn:aws:ecs:us-east-1:111111111111:attachment/0a1b'),
    ('eni-3', 'eni-3', 'vpc-front', 'in-use', 'load_balancer', 'ELB app/web/0a1b');

insert into aws_vpc_endpoint (vpc_endpoint_id, arn, vpc_id, service_name, vpc_endpoint_type, state) values
    ('vpce-1', 'vpce-1', 'vpc-half', 'com.amazonaws.us-east-1.ssm', 'Interface', 'available'),
    -- Not available, so not there.
    ('vpce-2', 'vpce-2', 'vpc-half', 'com.amazonaws.us-east-1.ecr.api', 'Interface', 'failed'),
    ('vpce-3', 'vpce-3', 'vpc-full', 'com.amazonaws.us-east-1.ssm', 'Interface', 'available'),
    ('vpce-4', 'vpce-4', 'vpc-full', 'com.amazonaws.us-east-1.ecr.api', 'Interface', 'available');

insert into unread (table_name, region) values ('aws_vpc_endpoint', 'us-west-1'), ('aws_ec2_network_interface', 'us-west-2');

insert into expected (resource, status, reason) values
    ('vpc-none', 'alarm', 'VPC orders (vpc-none) has no interface endpoint to ecr.api, ssm.'),
    ('vpc-half', 'alarm', 'VPC vpc-half has no interface endpoint to ecr.api.'),
    ('vpc-full', 'ok', 'VPC vpc-full has interface endpoints to all services that are asked for.'),
    ('vpc-function', 'alarm', null),
    ('vpc-task', 'alarm', null),
    ('vpc-front', 'ok', 'VPC vpc-front runs no instance, function or task.'),
    ('vpc-stopped', 'ok', null),
    ('vpc-theirs', 'skip', null),
    ('vpc-far', 'unknown', null),
    ('vpc-dim', 'unknown', null);
