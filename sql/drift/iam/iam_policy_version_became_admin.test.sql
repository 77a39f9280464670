insert into before.aws_iam_policy (name, arn, region, is_aws_managed, default_version_id, policy) values
    ('edited', 'policy/edited', 'global', false, 'v1', '{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}'),
    ('anew', 'policy/anew', 'global', false, 'v1', '{"Statement": []}'),
    ('same', 'policy/same', 'global', false, 'v1', '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    ('less', 'policy/less', 'global', false, 'v1', '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    ('more', 'policy/more', 'global', false, 'v1', '{"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}'),
    ('unread', 'policy/unread', 'global', false, 'v1', null),
    ('blind', 'policy/blind', 'global', false, 'v1', '{"Statement": []}');

insert into after.aws_iam_policy (name, arn, region, is_aws_managed, default_version_id, attachment_count, policy) values
    ('edited', 'policy/edited', 'global', false, 'v2', 3, '{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}, {"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]}'),
    -- Deleted and made anew: the first version again.
    ('anew', 'policy/anew', 'global', false, 'v1', 0, '{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}'),
    -- As before, in another version; the better direction; more, but not everything.
    ('same', 'policy/same', 'global', false, 'v2', 1, '{"Statement": [{"Effect": "Allow", "Action": ["*"], "Resource": ["*"]}]}'),
    ('less', 'policy/less', 'global', false, 'v2', 1, '{"Statement": []}'),
    ('more', 'policy/more', 'global', false, 'v2', 1, '{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}'),
    -- New: one that allows everything, one that does not, and one that AWS keeps.
    ('new', 'policy/new', 'global', false, 'v1', 1, '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    ('plain', 'policy/plain', 'global', false, 'v1', 1, '{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}'),
    ('AdministratorAccess', 'arn:aws:iam::aws:policy/AdministratorAccess', 'global', true, 'v1', 1, '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    -- The document was not read on one side.
    ('unread', 'policy/unread', 'global', false, 'v1', 1, '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    ('blind', 'policy/blind', 'global', false, 'v1', 1, null);

insert into expected (resource, change, reason) values
    ('policy/edited', 'fired', 'Policy edited allows everything since its version v2 (before: v1), and is attached to 3 identities.'),
    ('policy/anew', 'fired', 'Policy anew now allows everything, and is attached to nothing.'),
    ('policy/new', 'fired', 'Policy new is new and allows everything, and is attached to 1 identity.'),
    ('policy/unread', 'incomparable', null),
    ('policy/blind', 'incomparable', null);
