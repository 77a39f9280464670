insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('200000000001', 'arn:aws:iam::200000000001:root'),
    ('700000000001', 'arn:aws:iam::700000000001:root'),
    ('700000000002', 'arn:aws:iam::700000000002:root'),
    ('700000000003', 'arn:aws:iam::700000000003:root');

insert into aws_organizations_organization (account_id, region, arn, is_member, id) values
    ('111111111111', 'global', 'o1', true, 'o-1'),
    -- Without an organization; in one that nobody could list; not known.
    ('700000000001', 'global', 'o7', false, null),
    ('700000000002', 'global', 'o8', true, 'o-8');

insert into aws_organizations_root (account_id, region, arn, id, policy_types) values
    ('111111111111', 'global', 'root1', 'r-1', '[{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}]'),
    ('333333333333', 'global', 'root3', 'r-3', '[]'),
    ('444444444444', 'global', 'root4', 'r-4', '[{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}]'),
    ('555555555555', 'global', 'root5', 'r-5', '[{"Type": "SERVICE_CONTROL_POLICY", "Status": "ENABLED"}]');

insert into aws_organizations_account (account_id, region, arn, id, name, state, organization_id, master_account_id, path, parent_id) values
    ('111111111111', 'global', 'a1', '111111111111', 'management', 'ACTIVE', 'o-1', '111111111111', 'o-1/r-1/111111111111/', 'r-1'),
    -- A Deny two levels up; nothing but FullAWSAccess; an allow list beside FullAWSAccess, and one alone.
    ('111111111111', 'global', 'a2', '200000000001', 'denied', 'ACTIVE', 'o-1', '111111111111', 'o-1/r-1/ou-1-prod/ou-1-shop/200000000001/', 'ou-1-shop'),
    ('111111111111', 'global', 'a3', '200000000002', 'open', 'ACTIVE', 'o-1', '111111111111', 'o-1/r-1/200000000002/', 'r-1'),
    ('111111111111', 'global', 'a4', '200000000003', 'beside', 'ACTIVE', 'o-1', '111111111111', 'o-1/r-1/ou-1-beside/200000000003/', 'ou-1-beside'),
    ('111111111111', 'global', 'a5', '200000000004', 'listed', 'ACTIVE', 'o-1', '111111111111', 'o-1/r-1/ou-1-listed/200000000004/', 'ou-1-listed'),
    -- Closed accounts are not judged.
    ('111111111111', 'global', 'a6', '200000000005', 'closed', 'SUSPENDED', 'o-1', '111111111111', 'o-1/r-1/200000000005/', 'r-1'),
    -- Old answers: directly below the root, and in a unit whose place is not known; a policy on the account itself decides all the same.
    ('111111111111', 'global', 'a7', '200000000006', 'rooted', 'ACTIVE', 'o-1', '111111111111', null, 'r-1'),
    ('111111111111', 'global', 'a8', '200000000007', 'placed', 'ACTIVE', 'o-1', '111111111111', null, 'ou-1-prod'),
    ('111111111111', 'global', 'a9', '200000000008', 'own', 'ACTIVE', 'o-1', '111111111111', null, 'ou-1-prod'),
    -- A delegated administrator tells the same.
    ('200000000001', 'global', 'a10', '200000000002', 'open', 'ACTIVE', 'o-1', '111111111111', 'o-1/r-1/200000000002/', 'r-1'),
    -- The type is not enabled; the policies were not read; the targets of a policy were not.
    ('333333333333', 'global', 'a31', '300000000001', 'free', 'ACTIVE', 'o-3', '333333333333', 'o-3/r-3/300000000001/', 'r-3'),
    ('444444444444', 'global', 'a41', '400000000001', 'blind', 'ACTIVE', 'o-4', '444444444444', 'o-4/r-4/400000000001/', 'r-4'),
    ('555555555555', 'global', 'a51', '500000000001', 'dim', 'ACTIVE', 'o-5', '555555555555', 'o-5/r-5/500000000001/', 'r-5'),
    ('666666666666', 'global', 'a61', '600000000001', 'narrow', 'ACTIVE', 'o-6', '666666666666', 'o-6/r-6/600000000001/', 'r-6');

insert into aws_organizations_policy (account_id, region, arn, id, name, type, aws_managed, content, targets) values
    ('111111111111', 'global', 'p1', 'p-FullAWSAccess', 'FullAWSAccess', 'SERVICE_CONTROL_POLICY', true, null,
        '[{"TargetId": "r-1"}, {"TargetId": "ou-1-prod"}, {"TargetId": "ou-1-shop"}, {"TargetId": "ou-1-beside"}, {"TargetId": "200000000001"},
          {"TargetId": "200000000002"}, {"TargetId": "200000000003"}, {"TargetId": "200000000004"}, {"TargetId": "200000000006"}, {"TargetId": "200000000008"}]'),
    ('111111111111', 'global', 'p2', 'p-guard', 'guardrails', 'SERVICE_CONTROL_POLICY', false,
        '{"Statement": [{"Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*"}]}', '[{"TargetId": "ou-1-prod"}]'),
    ('111111111111', 'global', 'p3', 'p-list', 'allow-list', 'SERVICE_CONTROL_POLICY', false,
        '{"Statement": [{"Effect": "Allow", "Action": ["s3:*", "ec2:*"], "Resource": "*"}]}', '[{"TargetId": "ou-1-beside"}, {"TargetId": "ou-1-listed"}]'),
    ('111111111111', 'global', 'p4', 'p-own', 'own', 'SERVICE_CONTROL_POLICY', false,
        '{"Statement": [{"Effect": "Deny", "Action": "iam:CreateUser", "Resource": "*"}]}', '[{"TargetId": "200000000008"}]'),
    -- Not a service control policy.
    ('111111111111', 'global', 'p5', 'p-tags', 'tags', 'TAG_POLICY', false, '{"tags": {}}', '[{"TargetId": "r-1"}]'),
    ('333333333333', 'global', 'p6', 'p-FullAWSAccess', 'FullAWSAccess', 'SERVICE_CONTROL_POLICY', true, null, '[]'),
    ('555555555555', 'global', 'p7', 'p-FullAWSAccess', 'FullAWSAccess', 'SERVICE_CONTROL_POLICY', true, null, '[{"TargetId": "r-5"}, {"TargetId": "500000000001"}]'),
    ('555555555555', 'global', 'p8', 'p-unread', 'unread', 'SERVICE_CONTROL_POLICY', false, '{"Statement": []}', null),
    -- What is narrow may be so only because the targets of FullAWSAccess were not read.
    ('666666666666', 'global', 'p9', 'p-FullAWSAccess', 'FullAWSAccess', 'SERVICE_CONTROL_POLICY', true, null, null),
    ('666666666666', 'global', 'p10', 'p-list6', 'allow-list', 'SERVICE_CONTROL_POLICY', false,
        '{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}', '[{"TargetId": "r-6"}]');

insert into unread (table_name, account_id, region) values ('aws_organizations_policy', '444444444444', 'global'), ('aws_organizations_organization', '700000000003', 'global');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'skip', 'Account management (111111111111) manages the organization, and no service control policy binds it.'),
    ('arn:aws:iam::200000000001:root', 'ok', 'Account denied (200000000001) is restricted by service control policies: guardrails.'),
    ('arn:aws:iam::200000000002:root', 'alarm', 'Account open (200000000002) is restricted by no service control policy.'),
    ('arn:aws:iam::200000000003:root', 'alarm', 'Account beside (200000000003) is restricted by nothing: its service control policies forbid nothing (allow-list).'),
    ('arn:aws:iam::200000000004:root', 'ok', null),
    ('arn:aws:iam::200000000006:root', 'alarm', null),
    ('arn:aws:iam::200000000007:root', 'unknown', null),
    ('arn:aws:iam::200000000008:root', 'ok', null),
    ('arn:aws:iam::300000000001:root', 'alarm', 'Account free (300000000001) is restricted by nothing: the organization has no service control policies enabled.'),
    ('arn:aws:iam::400000000001:root', 'unknown', null),
    ('arn:aws:iam::500000000001:root', 'unknown', null),
    ('arn:aws:iam::600000000001:root', 'unknown', null),
    ('arn:aws:iam::700000000001:root', 'skip', 'Account 700000000001 belongs to no organization.'),
    ('arn:aws:iam::700000000002:root', 'unknown', null),
    ('arn:aws:iam::700000000003:root', 'unknown', null);
