insert into before.aws_organizations_account (id, name, arn, region, state) values ('222222222222', 'old', 'arn:old', 'global', 'ACTIVE');

insert into after.aws_organizations_account (id, name, arn, region, state) values
    ('222222222222', 'old', 'arn:old', 'global', 'ACTIVE'),
    ('333333333333', 'bare', 'arn:bare', 'global', 'ACTIVE'),
    ('444444444444', 'fenced', 'arn:fenced', 'global', 'ACTIVE'),
    ('555555555555', 'dark', 'arn:dark', 'global', 'ACTIVE'),
    ('666666666666', 'closed', 'arn:closed', 'global', 'SUSPENDED'),
    ('777777777777', 'unclear', 'arn:unclear', 'global', 'ACTIVE');

-- Another organization, whose accounts nobody listed before.
insert into after.aws_organizations_account (account_id, id, name, arn, region, state) values
    ('999999999999', '888888888888', 'far', 'arn:far', 'global', 'ACTIVE');

insert into unread (side, table_name, account_id, region) values ('before', 'aws_organizations_account', '999999999999', 'global');

insert into drift_finding (check_id, severity, change, status_before, status_after, resource, reason, account_id, region) values
    -- Not new.
    ('account_baseline_missing', 'high', 'new', null, 'alarm', 'arn:aws:iam::222222222222:root', 'Account 222222222222 lacks a trail.', '222222222222', 'global'),
    ('account_baseline_missing', 'high', 'incomparable', null, 'alarm', 'arn:aws:iam::333333333333:root', 'Account 333333333333 lacks a trail.', '333333333333', 'global'),
    ('organizations_account_not_collected', 'high', 'incomparable', null, 'alarm', 'arn:aws:iam::555555555555:root', 'Account dark (555555555555) was not collected.', '555555555555', 'global'),
    ('account_baseline_missing', 'high', 'new', null, 'alarm', 'arn:aws:iam::666666666666:root', 'Account 666666666666 lacks a trail.', '666666666666', 'global'),
    ('account_baseline_missing', 'high', 'incomparable', null, 'unknown', 'arn:aws:iam::777777777777:root', 'Not known: x.', '777777777777', 'global'),
    ('account_baseline_missing', 'high', 'incomparable', null, 'alarm', 'arn:aws:iam::888888888888:root', 'Account 888888888888 lacks a trail.', '888888888888', 'global');

insert into expected (resource, change, reason) values
    ('arn:aws:iam::333333333333:root', 'fired', 'Account bare (333333333333) is new in the organization: Account 333333333333 lacks a trail.'),
    ('arn:aws:iam::555555555555:root', 'fired', 'Account dark (555555555555) is new in the organization: Account dark (555555555555) was not collected.'),
    ('arn:aws:iam::777777777777:root', 'incomparable', 'Not comparable: whether account 777777777777 has all guardrails is not known.'),
    ('arn:aws:iam::888888888888:root', 'incomparable', 'Not comparable: aws_organizations_account was not read in both snapshots.');
