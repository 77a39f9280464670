insert into after.account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'), ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'), ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root'), ('666666666666', 'arn:aws:iam::666666666666:root');
insert into before.account select * from after.account;

insert into before.aws_iam_account_summary (account_id, region, account_access_keys_present) values
    ('111111111111', 'global', 0), ('222222222222', 'global', 1), ('333333333333', 'global', 1), ('444444444444', 'global', 2),
    ('555555555555', 'global', null), ('666666666666', 'global', 0);

insert into after.aws_iam_account_summary (account_id, region, account_access_keys_present) values
    ('111111111111', 'global', 1),
    -- A second one.
    ('222222222222', 'global', 2),
    -- As before; the better direction.
    ('333333333333', 'global', 1),
    ('444444444444', 'global', 0),
    -- Not told on one side.
    ('555555555555', 'global', 1),
    ('666666666666', 'global', null);

insert into expected (resource, change, reason) values
    ('arn:aws:iam::111111111111:root', 'fired', 'The root user of account 111111111111 has 1 access key, and had none.'),
    ('arn:aws:iam::222222222222:root', 'fired', 'The root user of account 222222222222 has 2 access keys, and had 1.'),
    ('arn:aws:iam::555555555555:root', 'incomparable', null),
    ('arn:aws:iam::666666666666:root', 'incomparable', null);
