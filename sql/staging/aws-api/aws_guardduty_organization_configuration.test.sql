insert into resource (arn, resource_id, evidence) values
    ('arn:aws:guardduty:us-east-1:555555555555:detector/d1', 'd1', '{
        "ListDetectors": "d1",
        "DescribeOrganizationConfiguration": {"AutoEnable": true, "AutoEnableOrganizationMembers": "ALL", "MemberAccountLimitReached": false,
            "Features": [{"Name": "S3_DATA_EVENTS", "AutoEnable": "NEW"}]}
    }'),
    -- Answers from before, a member's, a refused one, and one that was not asked.
    ('arn:aws:guardduty:us-east-1:555555555555:detector/d2', 'd2', '{"ListDetectors": "d2", "DescribeOrganizationConfiguration": {"AutoEnable": true}}'),
    ('arn:aws:guardduty:us-east-1:555555555555:detector/d3', 'd3', '{"ListDetectors": "d3", "DescribeOrganizationConfiguration": {"AutoEnable": false}}'),
    ('arn:aws:guardduty:us-east-1:555555555555:detector/d4', 'd4', '{"ListDetectors": "d4", "DescribeOrganizationConfiguration": {"$absent": "BadRequestException"}}'),
    ('arn:aws:guardduty:us-east-1:555555555555:detector/d6', 'd6', '{"ListDetectors": "d6", "DescribeOrganizationConfiguration": {"$error": {"code": "AccessDeniedException"}}}'),
    (null, 'd5', '{"ListDetectors": "d5"}');

insert into expected (arn, title, detector_id, is_administrator, auto_enable_organization_members, member_account_limit_reached, features) values
    ('arn:aws:guardduty:us-east-1:555555555555:detector/d1', 'd1', 'd1', true, 'ALL', false, '[{"Name": "S3_DATA_EVENTS", "AutoEnable": "NEW"}]'),
    ('arn:aws:guardduty:us-east-1:555555555555:detector/d2', 'd2', 'd2', true, 'NEW', null, null),
    ('arn:aws:guardduty:us-east-1:555555555555:detector/d3', 'd3', 'd3', true, 'NONE', null, null),
    ('arn:aws:guardduty:us-east-1:555555555555:detector/d4', 'd4', 'd4', false, null, null, null),
    ('arn:aws:guardduty:us-east-1:555555555555:detector/d6', 'd6', 'd6', null, null, null, null),
    ('arn:aws:guardduty:us-east-1:111111111111:detector/d5', 'd5', 'd5', null, null, null, null);
