insert into aws_vpc (vpc_id, arn, hosted_zones) values
    ('vpc-1', 'vpc-1', '[{"Name": "corp.example.", "Owner": {"OwningAccount": "111111111111"}}]'),
    ('vpc-2', 'vpc-2', '[{"Name": "api.ecr.us-east-1.amazonaws.com.", "Owner": {"OwningAccount": "222222222222"}}]'),
    -- Its hosted zones were refused.
    ('vpc-3', 'vpc-3', null);

insert into aws_vpc_endpoint (vpc_endpoint_id, arn, title, vpc_id, service_name, vpc_endpoint_type, state, private_dns_enabled) values
    ('vpce-off', 'vpce-off', 'ecr', 'vpc-1', 'com.amazonaws.us-east-1.ecr.api', 'Interface', 'available', false),
    ('vpce-on', 'vpce-on', 'vpce-on', 'vpc-1', 'com.amazonaws.us-east-1.kms', 'Interface', 'available', true),
    -- A zone of another account serves the name; it does not serve another name.
    ('vpce-zone', 'vpce-zone', 'vpce-zone', 'vpc-2', 'com.amazonaws.us-east-1.ecr.api', 'Interface', 'available', false),
    ('vpce-other', 'vpce-other', 'vpce-other', 'vpc-2', 'com.amazonaws.us-east-1.kms', 'Interface', 'available', false),
    ('vpce-pending', 'vpce-pending', 'vpce-pending', 'vpc-1', 'com.amazonaws.us-east-1.kms', 'Interface', 'pending', false),
    -- Not an AWS service, and not an interface endpoint.
    ('vpce-vendor', 'vpce-vendor', 'vpce-vendor', 'vpc-1', 'com.amazonaws.vpce.us-east-1.vpce-svc-0123', 'Interface', 'available', false),
    ('vpce-gateway', 'vpce-gateway', 'vpce-gateway', 'vpc-1', 'com.amazonaws.us-east-1.s3', 'Gateway', 'available', false),
    -- Zones matter only where private DNS is off.
    ('vpce-dim', 'vpce-dim', 'vpce-dim', 'vpc-3', 'com.amazonaws.us-east-1.kms', 'Interface', 'available', false),
    ('vpce-dim-on', 'vpce-dim-on', 'vpce-dim-on', 'vpc-3', 'com.amazonaws.us-east-1.kms', 'Interface', 'available', true),
    ('vpce-unread', 'vpce-unread', 'vpce-unread', 'vpc-1', 'com.amazonaws.us-east-1.kms', 'Interface', 'available', null);

insert into expected (resource, status, reason) values
    ('vpce-off', 'alarm', 'Endpoint ecr (vpce-off) to com.amazonaws.us-east-1.ecr.api has private DNS off, and no private hosted zone serves api.ecr.us-east-1.amazonaws.com.'),
    ('vpce-on', 'ok', 'Endpoint vpce-on to com.amazonaws.us-east-1.kms serves the usual name of the service.'),
    ('vpce-zone', 'ok', null),
    ('vpce-other', 'alarm', null),
    ('vpce-pending', 'ok', 'Endpoint vpce-pending to com.amazonaws.us-east-1.kms is pending.'),
    ('vpce-dim', 'unknown', null),
    ('vpce-dim-on', 'ok', null),
    ('vpce-unread', 'unknown', null);
