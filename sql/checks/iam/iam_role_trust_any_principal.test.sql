insert into aws_iam_role (name, arn, region, assume_role_policy, inline_policies, attached_policy_arns) values
    ('open', 'arn:aws:iam::111111111111:role/open', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "*"}]}', null, null),
    ('open-aws', 'arn:aws:iam::111111111111:role/open-aws', 'global', '{"Statement": [{"Effect": "Allow", "Action": ["sts:*"], "Principal": {"AWS": ["arn:aws:iam::222222222222:root", "*"]}}]}', null, null),
    -- A value that the caller supplies.
    ('external-id', 'arn:aws:iam::111111111111:role/external-id', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}, "Condition": {"StringEquals": {"sts:ExternalId": "x"}}}]}', null, null),
    ('organization', 'arn:aws:iam::111111111111:role/organization', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}, "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-abc"}}}]}', null, null),
    ('if-exists', 'arn:aws:iam::111111111111:role/if-exists', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}, "Condition": {"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-abc"}}}]}', null, null),
    ('fenced', 'arn:aws:iam::111111111111:role/fenced', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}}, {"Effect": "Deny", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}, "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-abc"}}}]}', null, null),
    ('account', 'arn:aws:iam::111111111111:role/account', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "222222222222"}}]}', null, null),
    ('service', 'arn:aws:iam::111111111111:role/service', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2.amazonaws.com"}}]}', null, null),
    -- Tags alone let nobody in.
    ('tags', 'arn:aws:iam::111111111111:role/tags', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:TagSession", "Principal": "*"}]}', null, null),
    ('not-principal', 'arn:aws:iam::111111111111:role/not-principal', 'global', '{"Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "NotPrincipal": {"AWS": "222222222222"}}}', null, null),
    ('web', 'arn:aws:iam::111111111111:role/web', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": "*"}]}', null, null),
    ('any-role', 'arn:aws:iam::111111111111:role/any-role', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "*"}, "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/x"}}}]}', null, null),
    ('unread', 'arn:aws:iam::111111111111:role/unread', 'global', null, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:role/open', 'alarm', 'Role open can be assumed by anyone.'),
    ('arn:aws:iam::111111111111:role/open-aws', 'alarm', null),
    ('arn:aws:iam::111111111111:role/external-id', 'alarm', 'Role external-id can be assumed by anyone: its condition does not fix who that is.'),
    ('arn:aws:iam::111111111111:role/organization', 'ok', 'Role organization can be assumed by known principals only.'),
    ('arn:aws:iam::111111111111:role/if-exists', 'alarm', null),
    ('arn:aws:iam::111111111111:role/fenced', 'ok', null),
    ('arn:aws:iam::111111111111:role/account', 'ok', null),
    ('arn:aws:iam::111111111111:role/service', 'ok', null),
    ('arn:aws:iam::111111111111:role/tags', 'ok', null),
    ('arn:aws:iam::111111111111:role/not-principal', 'alarm', null),
    ('arn:aws:iam::111111111111:role/web', 'alarm', null),
    ('arn:aws:iam::111111111111:role/any-role', 'alarm', null),
    ('arn:aws:iam::111111111111:role/unread', 'unknown', null);
