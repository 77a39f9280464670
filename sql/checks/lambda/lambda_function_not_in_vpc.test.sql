insert into aws_lambda_function (arn, name, vpc_id, vpc_subnet_ids, master_arn) values
    ('outside', 'outside', '', '[]', null),
    ('inside', 'inside', 'vpc-1', '["subnet-1"]', null),
    -- AWS Config tells the subnets alone.
    ('config', 'config', null, '["subnet-1"]', null),
    ('config-outside', 'config-outside', null, '[]', null),
    ('replica', 'replica', '', '[]', 'arn:aws:lambda:us-east-1:111111111111:function:edge:3'),
    ('unread', 'unread', null, null, null);

insert into expected (resource, status, reason) values
    ('outside', 'alarm', 'Function outside is not attached to a VPC.'),
    ('inside', 'ok', 'Function inside is attached to vpc-1.'),
    ('config', 'ok', 'Function config is attached to subnets of a VPC.'),
    ('config-outside', 'alarm', null),
    ('replica', 'skip', null),
    ('unread', 'unknown', null);
