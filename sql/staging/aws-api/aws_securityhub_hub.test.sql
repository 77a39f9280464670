insert into resource (arn, resource_id, region, evidence) values
    ('arn:aws:securityhub:us-east-1:111111111111:hub/default', 'us-east-1', 'us-east-1', '{"DescribeHub": {
        "HubArn": "arn:aws:securityhub:us-east-1:111111111111:hub/default", "SubscribedAt": "2024-03-01T10:00:00.771Z",
        "AutoEnableControls": true, "ControlFindingGenerator": "SECURITY_CONTROL"}}'),
    -- Not enabled, and not known: no hub to tell of.
    ('arn:aws:securityhub:us-east-2:111111111111:hub/default', 'us-east-2', 'us-east-2', '{"DescribeHub": {"$absent": "InvalidAccessException"}}'),
    ('arn:aws:securityhub:us-west-1:111111111111:hub/default', 'us-west-1', 'us-west-1', '{"DescribeHub": {"$error": {"code": "AccessDeniedException"}}}');

insert into expected (arn, title, hub_arn, subscribed_at, auto_enable_controls, control_finding_generator) values
    ('arn:aws:securityhub:us-east-1:111111111111:hub/default', 'hub/default', 'arn:aws:securityhub:us-east-1:111111111111:hub/default', '2024-03-01 10:00:00.771', true, 'SECURITY_CONTROL');
