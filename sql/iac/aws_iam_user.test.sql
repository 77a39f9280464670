insert into instance (type, address, attributes) values
    ('aws_iam_user', 'aws_iam_user.same', '{"id": "same", "arn": "arn:aws:iam::111111111111:user/same", "name": "same", "path": "/", "permissions_boundary": ""}'),
    ('aws_iam_user_policy_attachment', 'aws_iam_user_policy_attachment.it', '{"id": "a", "user": "same", "policy_arn": "arn:p1"}'),
    ('aws_iam_user_policy', 'aws_iam_user_policy.it', '{"id": "same:read", "user": "same", "name": "read", "policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObject\"], \"Resource\": \"*\"}]}"}'),
    ('aws_iam_user_group_membership', 'aws_iam_user_group_membership.it', '{"id": "m", "user": "same", "groups": ["b", "a"]}'),
    ('aws_iam_user', 'aws_iam_user.other', '{"id": "other", "arn": "arn:aws:iam::111111111111:user/other", "name": "other", "path": "/", "permissions_boundary": ""}');

insert into aws_iam_user (name, arn, region, path, attached_policy_arns, inline_policies, groups) values
    ('same', 'arn:aws:iam::111111111111:user/same', 'global', '/', '["arn:p1"]', '[{"PolicyName": "read", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"}]}}]', '[{"GroupName": "a"}, {"GroupName": "b"}]'),
    ('other', 'arn:aws:iam::111111111111:user/other', 'global', '/', '["arn:p2"]', '[]', '[{"GroupName": "a"}]');

insert into expected (address, change, attributes, difference) values
    ('aws_iam_user.same', 'managed', null, null),
    ('aws_iam_user.other', 'differs', 'attached_policy_arns', 'attached_policy_arns: + arn:p2');
