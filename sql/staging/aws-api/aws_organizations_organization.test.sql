insert into resource (arn, resource_id, account_id, region, evidence) values
    ('arn:aws:iam::111111111111:root', '111111111111', '111111111111', 'global', '{"DescribeOrganization": {"Organization": {
        "Id": "o-tidewren01", "Arn": "arn:aws:organizations::111111111111:organization/o-tidewren01", "FeatureSet": "ALL",
        "MasterAccountArn": "arn:aws:organizations::111111111111:account/o-tidewren01/111111111111",
        "MasterAccountId": "111111111111", "MasterAccountEmail": "aws@tidewren.example",
        "AvailablePolicyTypes": [{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}]}}}'),
    ('arn:aws:iam::222222222222:root', '222222222222', '222222222222', 'global', '{"DescribeOrganization": {"$absent": "AWSOrganizationsNotInUseException"}}'),
    (null, '333333333333', '333333333333', 'global', '{"DescribeOrganization": {"$error": {"code": "AccessDeniedException"}}}');

insert into expected (
    arn, account_id, region, title, is_member, id, feature_set, master_account_arn, master_account_id, master_account_email,
    available_policy_types
) values
    ('arn:aws:organizations::111111111111:organization/o-tidewren01', '111111111111', 'global', 'o-tidewren01', true, 'o-tidewren01', 'ALL',
        'arn:aws:organizations::111111111111:account/o-tidewren01/111111111111', '111111111111', 'aws@tidewren.example',
        '[{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}]'),
    ('arn:aws:iam::222222222222:root', '222222222222', 'global', '222222222222', false, null, null, null, null, null, null),
    ('arn:aws:iam::333333333333:root', '333333333333', 'global', '333333333333', null, null, null, null, null, null, null);
