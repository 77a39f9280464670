insert into before.aws_iam_user (name, arn, region, user_id, has_permissions_boundary, permissions_boundary_arn) values
    ('freed', 'arn:user/freed', 'global', 'AIDA1', true, 'arn:aws:iam::111111111111:policy/limit'),
    ('moved', 'arn:user/moved', 'global', 'AIDA2', true, 'arn:aws:iam::111111111111:policy/limit'),
    ('bound', 'arn:user/bound', 'global', 'AIDA3', false, null),
    ('unread', 'arn:user/unread', 'global', 'AIDA4', null, null);

insert into before.aws_iam_role (name, arn, region, role_id, has_permissions_boundary, permissions_boundary_arn) values
    ('freed', 'arn:role/freed', 'global', null, true, 'arn:aws:iam::111111111111:policy/limit'),
    ('anew', 'arn:role/anew', 'global', 'AROA2', true, 'arn:aws:iam::111111111111:policy/limit'),
    ('blind', 'arn:role/blind', 'global', 'AROA3', true, 'arn:aws:iam::111111111111:policy/limit'),
    ('gone', 'arn:role/gone', 'global', 'AROA4', true, 'arn:aws:iam::111111111111:policy/limit');

insert into after.aws_iam_user (name, arn, region, user_id, has_permissions_boundary, permissions_boundary_arn) values
    ('freed', 'arn:user/freed', 'global', 'AIDA1', false, null),
    -- Another boundary; the better direction.
    ('moved', 'arn:user/moved', 'global', 'AIDA2', true, 'arn:aws:iam::111111111111:policy/other'),
    ('bound', 'arn:user/bound', 'global', 'AIDA3', true, 'arn:aws:iam::111111111111:policy/limit'),
    -- Not told before.
    ('unread', 'arn:user/unread', 'global', 'AIDA4', false, null),
    -- New, without: nothing was removed.
    ('new', 'arn:user/new', 'global', 'AIDA5', false, null);

insert into after.aws_iam_role (name, arn, region, role_id, has_permissions_boundary, permissions_boundary_arn) values
    -- The unique id is not known.
    ('freed', 'arn:role/freed', 'global', 'AROA1', false, null),
    -- Another role of the same name.
    ('anew', 'arn:role/anew', 'global', 'AROA20', false, null),
    ('blind', 'arn:role/blind', 'global', 'AROA3', null, null);

insert into expected (resource, change, reason) values
    ('arn:user/freed', 'fired', 'User freed no longer has the permissions boundary arn:aws:iam::111111111111:policy/limit.'),
    ('arn:user/unread', 'incomparable', null),
    ('arn:role/freed', 'fired', 'Role freed no longer has the permissions boundary arn:aws:iam::111111111111:policy/limit.'),
    ('arn:role/blind', 'incomparable', null);
