insert into aws_lambda_function (arn, name, role) values
    ('admin', 'admin', 'arn:aws:iam::111111111111:role/admin'),
    ('inline', 'inline', 'arn:aws:iam::111111111111:role/service-role/inline'),
    ('customer', 'customer', 'arn:aws:iam::111111111111:role/customer'),
    ('basic', 'basic', 'arn:aws:iam::111111111111:role/basic'),
    ('expected', 'expected', 'arn:aws:iam::111111111111:role/OrganizationAccountAccessRole'),
    -- Another account's role, and one whose policies were not read.
    ('foreign', 'foreign', 'arn:aws:iam::333333333333:role/admin'),
    ('unread', 'unread', 'arn:aws:iam::111111111111:role/unread'),
    ('nameless', 'nameless', null);

insert into aws_iam_role (arn, name, region, attached_policy_arns, inline_policies) values
    ('arn:aws:iam::111111111111:role/admin', 'admin', 'global', '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]'),
    ('arn:aws:iam::111111111111:role/service-role/inline', 'inline', 'global', '["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]',
        '[{"PolicyName": "all", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}]'),
    ('arn:aws:iam::111111111111:role/customer', 'customer', 'global', '["arn:aws:iam::111111111111:policy/everything"]', '[]'),
    ('arn:aws:iam::111111111111:role/basic', 'basic', 'global', '["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]',
        '[{"PolicyName": "orders", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}]}}]'),
    ('arn:aws:iam::111111111111:role/OrganizationAccountAccessRole', 'OrganizationAccountAccessRole', 'global', '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[]'),
    ('arn:aws:iam::111111111111:role/unread', 'unread', 'global', null, null);

insert into aws_iam_policy (arn, name, region, is_aws_managed, policy) values
    ('arn:aws:iam::111111111111:policy/everything', 'everything', 'global', false, '{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}');

insert into expected (resource, status, reason) values
    ('admin', 'alarm', 'Function admin may do everything by its role admin (AdministratorAccess).'),
    ('inline', 'alarm', 'Function inline may do everything by its role inline (all).'),
    ('customer', 'alarm', 'Function customer may do everything by its role customer (everything).'),
    ('basic', 'ok', 'Function basic runs with role basic, which may not do everything.'),
    ('expected', 'ok', null),
    ('foreign', 'unknown', null),
    ('unread', 'unknown', null),
    ('nameless', 'unknown', null);
