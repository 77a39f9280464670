insert into instance (address, attributes) values
    ('aws_iam_policy.same', '{"id": "arn:aws:iam::111111111111:policy/p1", "arn": "arn:aws:iam::111111111111:policy/p1", "name": "p1", "path": "/", "description": "", "policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObject\"], \"Resource\": \"*\"}]}"}'),
    ('aws_iam_policy.other', '{"id": "arn:aws:iam::111111111111:policy/p2", "arn": "arn:aws:iam::111111111111:policy/p2", "name": "p2", "path": "/", "description": "", "policy": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"s3:GetObject\"], \"Resource\": \"*\"}]}"}');

insert into aws_iam_policy (arn, name, region, path, policy, is_aws_managed) values
    ('arn:aws:iam::111111111111:policy/p1', 'p1', 'global', '/', '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "*"}]}', false),
    ('arn:aws:iam::111111111111:policy/p2', 'p2', 'global', '/', '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:*"], "Resource": "*"}]}', false),
    ('arn:aws:iam::aws:policy/ReadOnlyAccess', 'ReadOnlyAccess', 'global', null, null, true);

insert into expected (address, change, attributes, difference) values
    ('aws_iam_policy.same', 'managed', null, null),
    ('aws_iam_policy.other', 'differs', 'policy.Statement', 'policy.Statement: - Allow s3:getobject on *, + Allow s3:* on *');
