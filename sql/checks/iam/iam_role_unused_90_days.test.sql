insert into aws_iam_role (name, arn, region, create_date, role_was_used, role_last_used_date) values
    ('busy', 'arn:aws:iam::111111111111:role/busy', 'global', '2020-01-01', true, '2026-11-19'),
    ('idle', 'arn:aws:iam::111111111111:role/idle', 'global', '2020-01-01', true, '2026-01-01'),
    ('never', 'arn:aws:iam::111111111111:role/never', 'global', '2020-01-01', false, null),
    ('new', 'arn:aws:iam::111111111111:role/new', 'global', '2026-11-01', false, null),
    -- AWS Config does not tell of the last use.
    ('config', 'arn:aws:iam::111111111111:role/config', 'global', '2020-01-01', null, null),
    ('undated', 'arn:aws:iam::111111111111:role/undated', 'global', null, false, null),
    ('AWSServiceRoleForX', 'arn:aws:iam::111111111111:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX', 'global', '2020-01-01', false, null),
    ('AWSReservedSSO_X_1', 'arn:aws:iam::111111111111:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_X_1', 'global', '2020-01-01', null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:role/busy', 'ok', 'Role busy was last used on 2026-11-19.'),
    ('arn:aws:iam::111111111111:role/idle', 'alarm', 'Role idle was last used on 2026-01-01.'),
    ('arn:aws:iam::111111111111:role/never', 'alarm', 'Role never was created on 2020-01-01 and has no use on record.'),
    ('arn:aws:iam::111111111111:role/new', 'ok', null),
    ('arn:aws:iam::111111111111:role/config', 'unknown', null),
    ('arn:aws:iam::111111111111:role/undated', 'unknown', null),
    ('arn:aws:iam::111111111111:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX', 'skip', null),
    ('arn:aws:iam::111111111111:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_X_1', 'skip', null);
