insert into aws_iam_role (name, arn, region, assume_role_policy, inline_policies, attached_policy_arns) values
    ('loose', 'arn:aws:iam::111111111111:role/loose', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "sns.amazonaws.com"}}]}', null, null),
    ('bound', 'arn:aws:iam::111111111111:role/bound', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "sns.amazonaws.com"}, "Condition": {"StringEquals": {"aws:SourceAccount": "111111111111"}}}]}', null, null),
    ('by-arn', 'arn:aws:iam::111111111111:role/by-arn', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "sns.amazonaws.com"}, "Condition": {"ArnLike": {"AWS:SourceArn": "arn:aws:sns:*:111111111111:*"}}}]}', null, null),
    -- Any account is none.
    ('any-arn', 'arn:aws:iam::111111111111:role/any-arn', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "sns.amazonaws.com"}, "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:*"}}}]}', null, null),
    ('if-exists', 'arn:aws:iam::111111111111:role/if-exists', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "sns.amazonaws.com"}, "Condition": {"StringEqualsIfExists": {"aws:SourceAccount": "111111111111"}}}]}', null, null),
    ('exempt', 'arn:aws:iam::111111111111:role/exempt', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": ["ec2.amazonaws.com", "lambda.amazonaws.com"]}}]}', null, null),
    ('mixed', 'arn:aws:iam::111111111111:role/mixed', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": ["ec2.amazonaws.com", "config.amazonaws.com"]}}]}', null, null),
    ('account', 'arn:aws:iam::111111111111:role/account', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "111111111111"}}]}', null, null),
    ('aws-service-role/x.amazonaws.com/AWSServiceRoleForX', 'arn:aws:iam::111111111111:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "x.amazonaws.com"}}]}', null, null),
    ('unread', 'arn:aws:iam::111111111111:role/unread', 'global', null, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:role/loose', 'alarm', 'Role loose trusts sns.amazonaws.com for whatever account or resource it acts.'),
    ('arn:aws:iam::111111111111:role/bound', 'ok', 'Role bound trusts no service without naming the source account or ARN, or only exempt ones.'),
    ('arn:aws:iam::111111111111:role/by-arn', 'ok', null),
    ('arn:aws:iam::111111111111:role/any-arn', 'alarm', null),
    ('arn:aws:iam::111111111111:role/if-exists', 'alarm', null),
    ('arn:aws:iam::111111111111:role/exempt', 'ok', null),
    ('arn:aws:iam::111111111111:role/mixed', 'alarm', 'Role mixed trusts config.amazonaws.com for whatever account or resource it acts.'),
    ('arn:aws:iam::111111111111:role/account', 'ok', null),
    ('arn:aws:iam::111111111111:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX', 'skip', null),
    ('arn:aws:iam::111111111111:role/unread', 'unknown', null);
