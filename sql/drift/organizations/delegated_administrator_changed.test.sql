insert into before.aws_organizations_delegated_administrator (id, name, arn, region, delegated_services) values
    ('222222222222', 'audit', 'arn:audit', 'global', '[{"ServicePrincipal": "guardduty.amazonaws.com"}, {"ServicePrincipal": "config.amazonaws.com"}]'),
    ('333333333333', 'gone', 'arn:gone', 'global', '[{"ServicePrincipal": "securityhub.amazonaws.com"}]'),
    ('444444444444', 'network', 'arn:network', 'global', '[]'),
    ('555555555555', 'untold', 'arn:untold', 'global', null);

insert into after.aws_organizations_delegated_administrator (id, name, arn, region, delegated_services) values
    ('222222222222', 'audit', 'arn:audit', 'global', '[{"ServicePrincipal": "config.amazonaws.com"}, {"ServicePrincipal": "cloudtrail.amazonaws.com"}]'),
    -- A service that has nothing to do with security.
    ('444444444444', 'network', 'arn:network', 'global', '[{"ServicePrincipal": "ipam.amazonaws.com"}]'),
    -- Not told on one side.
    ('555555555555', 'untold', 'arn:untold', 'global', '[{"ServicePrincipal": "guardduty.amazonaws.com"}]'),
    ('666666666666', 'new', 'arn:new', 'global', '[{"ServicePrincipal": "guardduty.amazonaws.com"}]');

-- The management account of another organization was not read before.
insert into after.aws_organizations_delegated_administrator (account_id, id, name, arn, region, delegated_services) values
    ('999999999999', '777777777777', 'far', 'arn:far', 'global', '[{"ServicePrincipal": "guardduty.amazonaws.com"}]');

insert into unread (side, table_name, account_id, region) values
    ('before', 'aws_organizations_delegated_administrator', '999999999999', 'global');

insert into expected (resource, change, reason) values
    ('arn:audit', 'fired',
        'Account audit (222222222222) became the administrator of cloudtrail.amazonaws.com, and no longer is the administrator of guardduty.amazonaws.com.'),
    ('arn:gone', 'fired', 'Account gone (333333333333) no longer is the administrator of securityhub.amazonaws.com.'),
    ('arn:untold', 'incomparable', null),
    ('arn:new', 'fired', 'Account new (666666666666) became the administrator of guardduty.amazonaws.com.'),
    ('arn:far', 'incomparable', null);
