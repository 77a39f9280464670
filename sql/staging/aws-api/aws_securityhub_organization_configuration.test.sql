insert into resource (arn, resource_id, region, evidence) values
    ('arn:aws:securityhub:us-east-1:111111111111:organization-configuration', 'us-east-1', 'us-east-1', '{"DescribeOrganizationConfiguration": {
        "AutoEnable": false, "MemberAccountLimitReached": false, "AutoEnableStandards": "NONE",
        "OrganizationConfiguration": {"ConfigurationType": "CENTRAL", "Status": "ENABLED"}}}'),
    -- An old answer, without an ARN.
    (null, 'us-west-2', 'us-west-2', '{"DescribeOrganizationConfiguration": {"AutoEnable": true}}'),
    -- Not the administrator, and not known.
    ('arn:aws:securityhub:us-east-2:111111111111:organization-configuration', 'us-east-2', 'us-east-2', '{"DescribeOrganizationConfiguration": {"$absent": "InvalidAccessException"}}'),
    ('arn:aws:securityhub:us-west-1:111111111111:organization-configuration', 'us-west-1', 'us-west-1', '{"DescribeOrganizationConfiguration": {"$error": {"code": "AccessDeniedException"}}}');

insert into expected (arn, region, title, auto_enable, auto_enable_standards, member_account_limit_reached, configuration_type, configuration_status) values
    ('arn:aws:securityhub:us-east-1:111111111111:organization-configuration', 'us-east-1', 'organization-configuration', false, 'NONE', false, 'CENTRAL', 'ENABLED'),
    ('arn:aws:securityhub:us-west-2:111111111111:organization-configuration', 'us-west-2', 'organization-configuration', true, null, null, null, null);
