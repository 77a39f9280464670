insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('444444444445', 'arn:aws:iam::444444444445:root'),
    ('444444444446', 'arn:aws:iam::444444444446:root'),
    ('444444444447', 'arn:aws:iam::444444444447:root'),
    ('444444444448', 'arn:aws:iam::444444444448:root'),
    ('555555555556', 'arn:aws:iam::555555555556:root'),
    ('666666666666', 'arn:aws:iam::666666666666:root'),
    ('777777777777', 'arn:aws:iam::777777777777:root');

insert into aws_organizations_organization (account_id, region, arn, is_member, id, master_account_id) values
    ('111111111111', 'global', 'o1', false, null, null),
    ('222222222222', 'global', 'o2', false, null, null),
    ('333333333333', 'global', 'o3', false, null, null),
    ('444444444444', 'global', 'o4', true, 'o-4', '444444444444'),
    ('444444444445', 'global', 'o4', true, 'o-4', '444444444444'),
    ('444444444446', 'global', 'o4', true, 'o-4', '444444444444'),
    ('444444444447', 'global', 'o4', true, 'o-4', '444444444444'),
    ('444444444448', 'global', 'o4', true, 'o-4', '444444444444'),
    ('555555555556', 'global', 'o5', true, 'o-5', '555555555555'),
    ('666666666666', 'global', 'o6', false, null, null);

insert into aws_budgets_budget (account_id, region, arn, name, type, notifications, cost_filters, filter_expression) values
    ('111111111111', 'global', 'b1', 'monthly', 'COST', '[{"NotificationType": "ACTUAL"}]', '{}', null),
    -- One tells nobody, one counts something else.
    ('222222222222', 'global', 'b2', 'silent', 'COST', '[]', '{}', null),
    ('222222222222', 'global', 'b3', 'hours', 'USAGE', '[{"NotificationType": "ACTUAL"}]', '{}', null),
    -- The account that pays watches two members, and spares a third.
    ('444444444444', 'global', 'b4', 'members', 'COST', '[{"NotificationType": "ACTUAL"}]', '{"LinkedAccount": ["444444444445"]}', null),
    ('444444444444', 'global', 'b5', 'expression', 'COST', '[{"NotificationType": "ACTUAL"}]', '{}',
        '{"And": [{"Dimensions": {"Key": "LINKED_ACCOUNT", "Values": ["444444444446"]}}, {"Dimensions": {"Key": "REGION", "Values": ["us-east-1"]}}]}'),
    ('444444444444', 'global', 'b6', 'spared', 'COST', '[{"NotificationType": "ACTUAL"}]', '{}',
        '{"Not": {"Dimensions": {"Key": "LINKED_ACCOUNT", "Values": ["444444444447"]}}}'),
    -- Whether anybody is told was refused.
    ('666666666666', 'global', 'b7', 'dim', 'COST', null, '{}', null),
    ('444444444448', 'global', 'b8', 'own', 'COST', null, '{}', null);

insert into unread (table_name, account_id, region) values ('aws_budgets_budget', '777777777777', 'global'), ('aws_organizations_organization', '777777777777', 'global');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'Account 111111111111 has a cost budget with an alert: monthly.'),
    ('arn:aws:iam::222222222222:root', 'alarm', 'Account 222222222222 has no cost budget that tells anybody, among 2 seen.'),
    ('arn:aws:iam::333333333333:root', 'alarm', 'Account 333333333333 has no budget.'),
    ('arn:aws:iam::444444444444:root', 'ok', null),
    ('arn:aws:iam::444444444445:root', 'ok', 'Account 444444444445 has a cost budget with an alert: members of account 444444444444.'),
    ('arn:aws:iam::444444444446:root', 'ok', null),
    ('arn:aws:iam::444444444447:root', 'alarm', null),
    ('arn:aws:iam::444444444448:root', 'unknown', null),
    ('arn:aws:iam::555555555556:root', 'unknown', null),
    ('arn:aws:iam::666666666666:root', 'unknown', null),
    ('arn:aws:iam::777777777777:root', 'unknown', null);
