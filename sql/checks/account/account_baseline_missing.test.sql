insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('200000000001', 'arn:aws:iam::200000000001:root'),
    ('200000000002', 'arn:aws:iam::200000000002:root'),
    ('200000000003', 'arn:aws:iam::200000000003:root'),
    ('200000000004', 'arn:aws:iam::200000000004:root'),
    ('200000000005', 'arn:aws:iam::200000000005:root'),
    ('300000000001', 'arn:aws:iam::300000000001:root'),
    ('300000000002', 'arn:aws:iam::300000000002:root');

insert into account_region (account_id, region) values
    ('111111111111', 'us-east-1'),
    ('200000000001', 'us-east-1'),
    ('200000000001', 'us-west-2'),
    -- Not enabled, so that nothing is asked of it.
    ('200000000001', 'eu-south-2'),
    ('200000000002', 'us-east-1'),
    ('200000000002', 'us-west-2'),
    ('200000000003', 'us-east-1'),
    ('200000000004', 'us-east-1'),
    ('200000000005', 'us-east-1'),
    ('300000000001', 'us-east-1'),
    ('300000000002', 'us-east-1');

insert into aws_region (account_id, region, name, arn, opt_in_status) values
    ('200000000001', 'eu-south-2', 'eu-south-2', 'r1', 'not-opted-in'),
    ('200000000001', 'us-east-1', 'us-east-1', 'r2', 'opt-in-not-required'),
    -- An enabled region that was not collected.
    ('200000000004', 'sa-east-1', 'sa-east-1', 'r3', 'opt-in-not-required');

insert into aws_cloudtrail_trail (account_id, arn, name, is_multi_region_trail, is_logging, is_organization_trail) values
    ('111111111111', 't1', 'all', true, true, true),
    -- The organization's trail as a member sees it.
    ('200000000001', 't1', 'all', true, true, true),
    ('200000000002', 't2', 'stopped', true, false, false),
    ('200000000002', 't3', 'local', false, true, false),
    ('200000000003', 't4', 'mine', true, true, false),
    ('200000000004', 't5', 'mine', true, true, false),
    ('200000000005', 't6', 'mine', true, null, false),
    ('300000000001', 't7', 'mine', true, true, false),
    ('300000000002', 't8', 'mine', true, true, false);

insert into aws_config_configuration_recorder (account_id, region, arn, name, status_recording) values
    ('111111111111', 'us-east-1', 'c1', 'default', true),
    ('200000000001', 'us-east-1', 'c2', 'default', true),
    ('200000000001', 'us-west-2', 'c3', 'default', true),
    ('200000000002', 'us-east-1', 'c4', 'default', false),
    ('200000000003', 'us-east-1', 'c5', 'default', true),
    ('200000000004', 'us-east-1', 'c6', 'default', true),
    ('200000000005', 'us-east-1', 'c7', 'default', true),
    ('300000000001', 'us-east-1', 'c8', 'default', true),
    ('300000000002', 'us-east-1', 'c9', 'default', true);

insert into aws_guardduty_detector (account_id, region, arn, detector_id, status) values
    ('111111111111', 'us-east-1', 'd1', 'd1', 'ENABLED'),
    ('200000000001', 'us-east-1', 'd2', 'd2', 'ENABLED'),
    ('200000000001', 'us-west-2', 'd3', 'd3', 'ENABLED'),
    ('200000000002', 'us-east-1', 'd4', 'd4', 'ENABLED'),
    ('200000000003', 'us-east-1', 'd5', 'd5', 'DISABLED'),
    ('200000000004', 'us-east-1', 'd6', 'd6', 'ENABLED'),
    ('200000000005', 'us-east-1', 'd7', 'd7', 'ENABLED'),
    ('300000000001', 'us-east-1', 'd8', 'd8', 'ENABLED'),
    ('300000000002', 'us-east-1', 'd9', 'd9', 'ENABLED');

insert into aws_organizations_account (account_id, region, arn, id, name, state, organization_id, master_account_id, path) values
    ('111111111111', 'global', 'a1', '111111111111', 'management', 'ACTIVE', 'o-1', '111111111111', 'o-1/r-1/111111111111/'),
    ('111111111111', 'global', 'a2', '200000000001', 'good', 'ACTIVE', 'o-1', '111111111111', 'o-1/r-1/ou-1-prod/200000000001/'),
    ('111111111111', 'global', 'a3', '200000000002', 'bad', 'ACTIVE', 'o-1', '111111111111', 'o-1/r-1/200000000002/'),
    ('111111111111', 'global', 'a4', '200000000003', 'blind', 'ACTIVE', 'o-1', '111111111111', 'o-1/r-1/ou-1-prod/200000000003/'),
    ('111111111111', 'global', 'a5', '200000000004', 'half', 'ACTIVE', 'o-1', '111111111111', 'o-1/r-1/ou-1-prod/200000000004/'),
    ('111111111111', 'global', 'a6', '200000000005', 'dim', 'ACTIVE', 'o-1', '111111111111', 'o-1/r-1/ou-1-prod/200000000005/');

insert into aws_organizations_policy (account_id, region, arn, id, name, type, aws_managed, content, targets) values
    ('111111111111', 'global', 'p1', 'p-FullAWSAccess', 'FullAWSAccess', 'SERVICE_CONTROL_POLICY', true, null, '[{"TargetId": "r-1"}, {"TargetId": "ou-1-prod"}]'),
    ('111111111111', 'global', 'p2', 'p-guard', 'guardrails', 'SERVICE_CONTROL_POLICY', false,
        '{"Statement": [{"Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*"}]}', '[{"TargetId": "ou-1-prod"}]');

insert into aws_organizations_organization (account_id, region, arn, is_member, id) values
    -- In no organization; in one that nobody could list.
    ('300000000001', 'global', 'o3', false, null),
    ('300000000002', 'global', 'o4', true, 'o-4');

insert into unread (table_name, account_id, region) values
    ('aws_config_configuration_recorder', '200000000001', 'eu-south-2'),
    ('aws_guardduty_detector', '200000000001', 'eu-south-2'),
    -- What is missing decides, though the rest was not read.
    ('aws_config_configuration_recorder', '200000000003', 'us-east-1');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'Account 111111111111 has all four guardrails.'),
    ('arn:aws:iam::200000000001:root', 'ok', null),
    ('arn:aws:iam::200000000002:root', 'alarm',
        'Account 200000000002 lacks a multi-region trail that is logging; a recorder of AWS Config in us-east-1, us-west-2; GuardDuty in us-west-2; a service control policy.'),
    ('arn:aws:iam::200000000003:root', 'alarm', 'Account 200000000003 lacks GuardDuty in us-east-1.'),
    ('arn:aws:iam::200000000004:root', 'unknown', null),
    ('arn:aws:iam::200000000005:root', 'unknown', null),
    ('arn:aws:iam::300000000001:root', 'alarm', 'Account 300000000001 lacks a service control policy.'),
    ('arn:aws:iam::300000000002:root', 'unknown', null);
