set variable trusted_accounts = '444444444444 , 555555555555';

insert into aws_iam_role (name, arn, region, assume_role_policy, inline_policies, attached_policy_arns) values
    ('trusted', 'arn:aws:iam::111111111111:role/trusted', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": ["444444444444", "arn:aws:iam::555555555555:root"]}}]}', null, null),
    ('root', 'arn:aws:iam::111111111111:role/root', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "arn:aws:iam::222222222222:root"}}]}', null, null),
    ('bare', 'arn:aws:iam::111111111111:role/bare', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": ["222222222222", "arn:aws:iam::333333333333:role/x"]}}]}', null, null),
    ('own', 'arn:aws:iam::111111111111:role/own', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "arn:aws:iam::111111111111:role/x"}}]}', null, null),
    ('agreed', 'arn:aws:iam::111111111111:role/agreed', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "arn:aws:iam::222222222222:root"}, "Condition": {"StringEquals": {"sts:ExternalId": "x"}}}]}', null, null),
    ('organization', 'arn:aws:iam::111111111111:role/organization', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "222222222222"}, "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-abc"}}}]}', null, null),
    -- Any external ID is none.
    ('any-id', 'arn:aws:iam::111111111111:role/any-id', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "222222222222"}, "Condition": {"StringLike": {"sts:ExternalId": "*"}}}]}', null, null),
    ('if-exists', 'arn:aws:iam::111111111111:role/if-exists', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "222222222222"}, "Condition": {"StringEqualsIfExists": {"sts:ExternalId": "x"}}}]}', null, null),
    -- One statement that asks for it does not bind the other.
    ('two', 'arn:aws:iam::111111111111:role/two', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "222222222222"}, "Condition": {"StringEquals": {"sts:ExternalId": "x"}}}, {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "222222222222"}}]}', null, null),
    -- A deleted principal shows as its unique id.
    ('stale', 'arn:aws:iam::111111111111:role/stale', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "AROAEXAMPLEDELETED01"}}]}', null, null),
    -- A wildcard is another check's.
    ('wild', 'arn:aws:iam::111111111111:role/wild', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "*"}]}', null, null),
    ('service', 'arn:aws:iam::111111111111:role/service', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2.amazonaws.com"}}]}', null, null),
    ('deny', 'arn:aws:iam::111111111111:role/deny', 'global', '{"Statement": [{"Effect": "Deny", "Action": "sts:AssumeRole", "Principal": {"AWS": "222222222222"}}]}', null, null),
    ('unread', 'arn:aws:iam::111111111111:role/unread', 'global', null, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:role/trusted', 'ok', null),
    ('arn:aws:iam::111111111111:role/root', 'alarm', 'Role root can be assumed from account 222222222222 without an external ID.'),
    ('arn:aws:iam::111111111111:role/bare', 'alarm', 'Role bare can be assumed from account 222222222222, 333333333333 without an external ID.'),
    ('arn:aws:iam::111111111111:role/own', 'ok', 'Role own cannot be assumed from another account without an external ID.'),
    ('arn:aws:iam::111111111111:role/agreed', 'ok', null),
    ('arn:aws:iam::111111111111:role/organization', 'ok', null),
    ('arn:aws:iam::111111111111:role/any-id', 'alarm', null),
    ('arn:aws:iam::111111111111:role/if-exists', 'alarm', null),
    ('arn:aws:iam::111111111111:role/two', 'alarm', null),
    ('arn:aws:iam::111111111111:role/stale', 'ok', null),
    ('arn:aws:iam::111111111111:role/wild', 'ok', null),
    ('arn:aws:iam::111111111111:role/service', 'ok', null),
    ('arn:aws:iam::111111111111:role/deny', 'ok', null),
    ('arn:aws:iam::111111111111:role/unread', 'unknown', null);
