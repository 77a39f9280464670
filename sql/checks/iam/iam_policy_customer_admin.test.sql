insert into aws_iam_policy (name, arn, region, is_aws_managed, attachment_count, permissions_boundary_usage_count, policy) values
    ('all', 'arn:aws:iam::111111111111:policy/all', 'global', false, 2, 0, '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    ('spare', 'arn:aws:iam::111111111111:policy/spare', 'global', false, 0, 0, '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    ('boundary', 'arn:aws:iam::111111111111:policy/boundary', 'global', false, 0, 1, '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    ('read', 'arn:aws:iam::111111111111:policy/read', 'global', false, 1, 0, '{"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}'),
    ('notaction', 'arn:aws:iam::111111111111:policy/notaction', 'global', false, null, null, '{"Statement": {"Effect": "Allow", "NotAction": ["iam:*"], "Resource": "*"}}'),
    -- The policies of AWS are out of scope.
    ('AdministratorAccess', 'arn:aws:iam::aws:policy/AdministratorAccess', 'global', true, 1, 0, '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    ('unread', 'arn:aws:iam::111111111111:policy/unread', 'global', false, 1, 0, null);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:policy/all', 'alarm', 'Policy all allows everything and is attached to 2 identities.'),
    ('arn:aws:iam::111111111111:policy/spare', 'alarm', 'Policy spare allows everything and is attached to nothing.'),
    ('arn:aws:iam::111111111111:policy/boundary', 'alarm', 'Policy boundary allows everything and serves as a permissions boundary alone.'),
    ('arn:aws:iam::111111111111:policy/read', 'ok', 'Policy read does not allow everything.'),
    ('arn:aws:iam::111111111111:policy/notaction', 'alarm', null),
    ('arn:aws:iam::111111111111:policy/unread', 'unknown', null);
