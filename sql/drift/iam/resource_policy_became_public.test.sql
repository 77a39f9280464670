insert into before.aws_sqs_queue (title, arn, has_policy, policy) values
    ('jobs', 'arn:jobs', false, null),
    ('denied', 'arn:denied', false, null),
    ('same', 'arn:same', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"}]}'),
    ('fenced', 'arn:fenced', false, null),
    ('untold', 'arn:untold', null, null),
    ('hidden', 'arn:hidden', false, null);

insert into after.aws_sqs_queue (title, arn, has_policy, policy) values
    ('jobs', 'arn:jobs', true, '{"Statement": [{"Sid": "all", "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"}]}'),
    -- A Deny takes it back.
    ('denied', 'arn:denied', true, '{"Statement": [
        {"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"},
        {"Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": "*",
            "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3"}}}]}'),
    -- Was open, and is; in another form.
    ('same', 'arn:same', true, '{"Statement": {"Effect": "Allow", "Principal": {"AWS": ["*"]}, "Action": "sqs:*", "Resource": "*"}}'),
    -- A condition confines it.
    ('fenced', 'arn:fenced', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*",
        "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:sns:us-east-1:111111111111:alerts"}}}]}'),
    -- Not told on one side.
    ('untold', 'arn:untold', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"}]}'),
    ('hidden', 'arn:hidden', null, null);

-- New, and open from the first.
insert into after.aws_sns_topic (title, arn, policy) values
    ('news', 'arn:news', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sns:Publish", "Resource": "*"}]}'),
    -- As AWS writes it by default.
    ('plain', 'arn:plain', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sns:Publish", "Resource": "*",
        "Condition": {"StringEquals": {"AWS:SourceOwner": "111111111111"}}}]}');

-- Topics of a region that the earlier snapshot did not read.
insert into after.aws_sns_topic (title, arn, region, policy) values
    ('far', 'arn:far', 'eu-west-1', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sns:Publish", "Resource": "*"}]}');

insert into unread (side, table_name, region) values ('before', 'aws_sns_topic', 'eu-west-1');

insert into before.aws_kms_key (id, arn, key_manager, aliases, policy) values
    ('k-1', 'arn:k-1', 'CUSTOMER', '[]', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"}, "Action": "kms:*", "Resource": "*"}]}');

insert into after.aws_kms_key (id, arn, key_manager, aliases, policy) values
    ('k-1', 'arn:k-1', 'CUSTOMER', '[{"AliasName": "alias/data"}]', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "kms:*", "Resource": "*"}]}');

insert into before.aws_ecr_repository (repository_name, arn, policy) values ('web', 'arn:web', '{}');
insert into after.aws_ecr_repository (repository_name, arn, policy) values
    ('web', 'arn:web', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "ecr:BatchGetImage"}]}');

insert into before.aws_secretsmanager_secret (name, arn, has_policy, policy) values ('db', 'arn:db', false, null);
insert into after.aws_secretsmanager_secret (name, arn, has_policy, policy) values
    ('db', 'arn:db', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "secretsmanager:GetSecretValue", "Resource": "*"}]}');

insert into before.aws_opensearch_domain (domain_name, arn, vpc_options, access_policies) values
    ('search', 'arn:search', '{}', '{}'), ('inner', 'arn:inner', '{"VPCId": "vpc-1"}', '{}');
insert into after.aws_opensearch_domain (domain_name, arn, vpc_options, access_policies) values
    ('search', 'arn:search', '{}', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:*", "Resource": "*"}]}'),
    -- Reached from its VPC alone.
    ('inner', 'arn:inner', '{"VPCId": "vpc-1"}', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:*", "Resource": "*"}]}');

insert into before.aws_efs_file_system (file_system_id, arn, has_policy) values ('fs-1', 'arn:fs-1', false), ('fs-2', 'arn:fs-2', false);
insert into after.aws_efs_file_system (file_system_id, arn, has_policy, policy) values
    ('fs-1', 'arn:fs-1', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "elasticfilesystem:ClientMount"}]}'),
    -- Through a mount target, which security groups guard.
    ('fs-2', 'arn:fs-2', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "elasticfilesystem:ClientMount",
        "Condition": {"Bool": {"elasticfilesystem:AccessedViaMountTarget": "true"}}}]}');

insert into before.aws_lambda_function (name, arn, policy) values
    ('resize', 'arn:resize', '{}'), ('hook', 'arn:hook', '{}'), ('url', 'arn:url', '{}');
insert into after.aws_lambda_function (name, arn, policy) values
    ('resize', 'arn:resize', '{"Statement": [{"Sid": "open", "Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunction", "Resource": "*"}]}'),
    -- A service for anybody's bucket.
    ('hook', 'arn:hook', '{"Statement": [{"Sid": "s3", "Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "lambda:InvokeFunction", "Resource": "*"}]}'),
    -- What makes a URL work is the rule function_became_public.
    ('url', 'arn:url', '{"Statement": [{"Sid": "url", "Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunctionUrl", "Resource": "*",
        "Condition": {"StringEquals": {"lambda:FunctionUrlAuthType": "NONE"}}}]}');

insert into expected (resource, change, reason) values
    ('arn:jobs', 'fired', 'Queue jobs now has a policy that lets anyone in by statement all.'),
    ('arn:untold', 'incomparable', null),
    ('arn:hidden', 'incomparable', null),
    ('arn:news', 'fired', 'Topic news is new, and has a policy that lets anyone in by statement number 1.'),
    ('arn:far', 'incomparable', 'Not comparable: aws_sns_topic was not read in both snapshots.'),
    ('arn:k-1', 'fired', 'Key alias/data now has a policy that lets anyone in by statement number 1.'),
    ('arn:web', 'fired', 'Repository web now has a policy that lets anyone in by statement number 1.'),
    ('arn:db', 'fired', 'Secret db now has a policy that lets anyone in by statement number 1.'),
    ('arn:search', 'fired', 'Domain search now has a policy that lets anyone in by statement number 1.'),
    ('arn:fs-1', 'fired', 'File system fs-1 now has a policy that lets anyone in.'),
    ('arn:resize', 'fired', 'Function resize now has a policy that lets anyone in by statement open.'),
    ('arn:hook', 'fired', 'Function hook now has a policy that lets anyone in through s3.amazonaws.com.');
