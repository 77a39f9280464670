insert into instance (type, address, attributes) values
    ('aws_iam_group', 'aws_iam_group.same', '{"id": "same", "arn": "arn:aws:iam::111111111111:group/same", "name": "same", "path": "/"}'),
    ('aws_iam_group_policy_attachment', 'aws_iam_group_policy_attachment.it', '{"id": "a", "group": "same", "policy_arn": "arn:p1"}'),
    ('aws_iam_group_policy', 'aws_iam_group_policy.it', '{"id": "same:read", "group": "same", "name": "read", "policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObject\"], \"Resource\": \"*\"}]}"}'),
    ('aws_iam_group_membership', 'aws_iam_group_membership.it', '{"id": "m", "name": "m", "group": "other", "users": ["amy"]}'),
    ('aws_iam_group', 'aws_iam_group.other', '{"id": "other", "arn": "arn:aws:iam::111111111111:group/other", "name": "other", "path": "/"}');

insert into aws_iam_group (name, arn, region, path, attached_policy_arns, inline_policies, users) values
    ('same', 'arn:aws:iam::111111111111:group/same', 'global', '/', '["arn:p1"]', '[{"PolicyName": "read", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"}]}}]', '[{"UserName": "zoe"}]'),
    ('other', 'arn:aws:iam::111111111111:group/other', 'global', '/', '[]', '[]', '[{"UserName": "amy"}, {"UserName": "eve"}]');

insert into expected (address, change, attributes, difference) values
    ('aws_iam_group.same', 'managed', null, null),
    ('aws_iam_group.other', 'differs', 'user_names', 'user_names: + eve');
