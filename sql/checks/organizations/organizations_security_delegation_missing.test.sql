insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('111111111112', 'arn:aws:iam::111111111112:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444445', 'arn:aws:iam::444444444445:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root');

insert into account_region (account_id, region) values
    ('111111111111', 'us-east-1'), ('111111111111', 'us-east-2'), ('111111111112', 'us-east-1'), ('111111111112', 'us-east-2'),
    ('222222222222', 'us-east-1'), ('222222222222', 'eu-south-2'), ('333333333333', 'us-east-1'), ('333333333333', 'us-west-2'),
    ('444444444445', 'us-east-1'), ('555555555555', 'us-east-1');

insert into aws_region (account_id, region, name, arn, opt_in_status) values ('222222222222', 'eu-south-2', 'eu-south-2', 'r1', 'not-opted-in');

insert into aws_organizations_organization (account_id, region, arn, is_member, id, master_account_id) values
    -- One: all three are delegated, and enrol. Two: none is.
    ('111111111111', 'global', 'o-1', true, 'o-1', '111111111111'),
    ('111111111112', 'global', 'o-1', true, 'o-1', '111111111111'),
    ('222222222222', 'global', 'o-2', true, 'o-2', '222222222222'),
    -- Three: the management account administers GuardDuty; the administrator of the rest is not in the snapshot.
    ('333333333333', 'global', 'o-3', true, 'o-3', '333333333333'),
    -- Four: seen by a member alone. Five: what an administrator administers was refused.
    ('444444444445', 'global', 'o-4', true, 'o-4', '444444444444'),
    ('555555555555', 'global', 'o-5', true, 'o-5', '555555555555');

insert into aws_organizations_delegated_administrator (account_id, region, arn, id, delegated_services) values
    ('111111111111', 'global', 'arn:aws:organizations::111111111111:account/o-1/111111111112', '111111111112',
        '[{"ServicePrincipal": "config.amazonaws.com"}, {"ServicePrincipal": "guardduty.amazonaws.com"}, {"ServicePrincipal": "securityhub.amazonaws.com"}]'),
    -- The administrator itself tells the same.
    ('111111111112', 'global', 'arn:aws:organizations::111111111111:account/o-1/111111111112', '111111111112',
        '[{"ServicePrincipal": "config.amazonaws.com"}, {"ServicePrincipal": "guardduty.amazonaws.com"}, {"ServicePrincipal": "securityhub.amazonaws.com"}]'),
    ('222222222222', 'global', 'arn:aws:organizations::222222222222:account/o-2/222222222223', '222222222223', '[{"ServicePrincipal": "sso.amazonaws.com"}]'),
    ('333333333333', 'global', 'arn:aws:organizations::333333333333:account/o-3/333333333334', '333333333334',
        '[{"ServicePrincipal": "config.amazonaws.com"}, {"ServicePrincipal": "securityhub.amazonaws.com"}]'),
    ('555555555555', 'global', 'arn:aws:organizations::555555555555:account/o-5/555555555556', '555555555556', null);

insert into aws_guardduty_organization_configuration (account_id, region, arn, detector_id, is_administrator, auto_enable_organization_members) values
    ('111111111112', 'us-east-1', 'd1', 'd1', true, 'ALL'),
    ('111111111112', 'us-east-2', 'd2', 'd2', true, 'NEW'),
    -- The management account has a detector, and administers nothing.
    ('111111111111', 'us-east-1', 'd3', 'd3', false, null),
    ('333333333333', 'us-east-1', 'd4', 'd4', true, 'ALL'),
    ('333333333333', 'us-west-2', 'd5', 'd5', true, 'NONE');

insert into aws_securityhub_organization_configuration (account_id, region, arn, auto_enable, configuration_type, configuration_status) values
    ('111111111112', 'us-east-1', 's1', false, 'CENTRAL', 'ENABLED'),
    ('111111111112', 'us-east-2', 's2', true, 'LOCAL', null);

insert into unread (table_name, account_id, region) values
    -- A region that is not enabled refuses, and does not matter.
    ('aws_guardduty_organization_configuration', '222222222222', 'eu-south-2'),
    ('aws_securityhub_organization_configuration', '222222222222', 'eu-south-2'),
    ('aws_organizations_delegated_administrator', '444444444445', 'global');

insert into expected (resource, status, reason) values
    ('o-1/guardduty.amazonaws.com', 'ok', 'GuardDuty is administered by account 111111111112 for organization o-1, and enrols new accounts.'),
    ('o-1/securityhub.amazonaws.com', 'ok', 'Security Hub is administered by account 111111111112 for organization o-1, and enrols new accounts.'),
    ('o-1/config.amazonaws.com', 'ok', 'AWS Config is administered by account 111111111112 for organization o-1.'),
    ('o-2/guardduty.amazonaws.com', 'alarm', 'GuardDuty has no delegated administrator in organization o-2.'),
    ('o-2/securityhub.amazonaws.com', 'alarm', null),
    ('o-2/config.amazonaws.com', 'alarm', null),
    ('o-3/guardduty.amazonaws.com', 'alarm', 'GuardDuty is administered by account 333333333333 for organization o-3, which is its management account, and does not enrol new accounts in us-west-2.'),
    ('o-3/securityhub.amazonaws.com', 'unknown', null),
    ('o-3/config.amazonaws.com', 'ok', null),
    ('o-4/guardduty.amazonaws.com', 'unknown', null),
    ('o-4/securityhub.amazonaws.com', 'unknown', null),
    ('o-4/config.amazonaws.com', 'unknown', null),
    ('o-5/guardduty.amazonaws.com', 'unknown', null),
    ('o-5/securityhub.amazonaws.com', 'unknown', null),
    ('o-5/config.amazonaws.com', 'unknown', null);
