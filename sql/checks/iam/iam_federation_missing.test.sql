insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root'),
    ('555555555555', 'arn:aws:iam::555555555555:root'),
    ('666666666666', 'arn:aws:iam::666666666666:root'),
    ('777777777777', 'arn:aws:iam::777777777777:root'),
    ('888888888888', 'arn:aws:iam::888888888888:root');

insert into account_region (account_id, region) values
    ('111111111111', 'us-east-1'), ('222222222222', 'eu-central-1'), ('333333333333', 'us-east-1'), ('333333333333', 'eu-south-2'),
    ('444444444444', 'us-east-1'), ('555555555555', 'us-east-1'), ('666666666666', 'us-east-1'), ('666666666666', 'us-west-2'),
    ('777777777777', 'us-east-1'), ('888888888888', 'us-east-1');

insert into aws_region (account_id, region, name, arn, opt_in_status) values ('333333333333', 'eu-south-2', 'eu-south-2', 'r1', 'not-opted-in');

insert into aws_iam_credential_report (account_id, region, arn, user_name, password_enabled) values
    ('111111111111', 'global', 'u1', 'maria', true),
    ('222222222222', 'global', 'u2', 'maria', true),
    ('333333333333', 'global', 'u3', 'maria', true),
    ('333333333333', 'global', 'u3b', 'robot', false),
    -- No console users; none but the root user.
    ('444444444444', 'global', 'u4', 'robot', false),
    ('555555555555', 'global', 'u5', '<root_account>', null),
    ('666666666666', 'global', 'u6', 'maria', true),
    ('777777777777', 'global', 'u7', 'vague', null);
-- Of account 8 no report was read.

insert into aws_iam_saml_provider (account_id, region, arn, name, valid_until) values
    ('111111111111', 'global', 'p1', 'AWSSSO_1111_DO_NOT_DELETE', '2126-01-01 00:00:00'),
    ('111111111111', 'global', 'p2', 'old-okta', '2026-01-01 00:00:00');

insert into aws_ssoadmin_instance (account_id, region, arn) values ('222222222222', 'eu-central-1', 'arn:aws:sso:::instance/ssoins-1111');

insert into unread (table_name, account_id, region) values
    -- A region that is not enabled refuses, and does not matter.
    ('aws_ssoadmin_instance', '333333333333', 'eu-south-2'),
    ('aws_ssoadmin_instance', '666666666666', 'us-east-1'),
    ('aws_iam_credential_report', '888888888888', 'global');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'Account 111111111111 is federated through AWSSSO_1111_DO_NOT_DELETE; the metadata of old-okta has expired.'),
    ('arn:aws:iam::222222222222:root', 'ok', 'Account 222222222222 is federated through arn:aws:sso:::instance/ssoins-1111.'),
    ('arn:aws:iam::333333333333:root', 'alarm', 'Account 333333333333 has 1 IAM user with a console password, and no federation.'),
    ('arn:aws:iam::444444444444:root', 'ok', 'Account 444444444444 has no IAM user with a console password.'),
    ('arn:aws:iam::555555555555:root', 'ok', null),
    ('arn:aws:iam::666666666666:root', 'unknown', null),
    ('arn:aws:iam::777777777777:root', 'unknown', null),
    ('arn:aws:iam::888888888888:root', 'unknown', null);
