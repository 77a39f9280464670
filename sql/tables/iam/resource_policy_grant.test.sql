insert into aws_sqs_queue (arn, title, has_policy, policy) values
    ('arn:aws:sqs:us-east-1:111111111111:plain', 'plain', true, '{"Statement": [
        {"Sid": "Own", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"}, "Action": "sqs:*"},
        {"Sid": "Partner", "Effect": "Allow", "Principal": {"AWS": ["222222222222", "arn:aws:iam::333333333333:role/reader"]}, "Action": "sqs:ReceiveMessage"},
        {"Sid": "All", "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Condition": {"Bool": {"aws:SecureTransport": "true"}}},
        {"Sid": "Gone", "Effect": "Allow", "Principal": {"AWS": "AIDAEXAMPLEEXAMPLE123"}, "Action": "sqs:*"}]}'),
    -- Conditions tell who is behind a wildcard.
    ('arn:aws:sqs:us-east-1:111111111111:narrowed', 'narrowed', true, '{"Statement": [
        {"Sid": "OwnTopic", "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:sns:us-east-1:111111111111:orders"}}},
        {"Sid": "TheirTopic", "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:sns:us-east-1:222222222222:orders"}}},
        {"Sid": "Organization", "Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sqs:*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-example"}}},
        {"Sid": "Network", "Effect": "Allow", "Principal": "*", "Action": "sqs:*", "Condition": {"StringEquals": {"aws:SourceVpce": "vpce-1"}, "IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}}},
        {"Sid": "Both", "Effect": "Allow", "Principal": "*", "Action": "sqs:*", "Condition": {"StringEquals": {"aws:SourceVpce": "vpce-1", "aws:PrincipalAccount": "111111111111"}}},
        {"Sid": "Wide", "Effect": "Allow", "Principal": "*", "Action": "sqs:*", "Condition": {"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}}}]}'),
    -- A Deny takes back what an Allow gives, except for those whom it spares.
    ('arn:aws:sqs:us-east-1:111111111111:fenced', 'fenced', true, '{"Statement": [
        {"Sid": "All", "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"},
        {"Sid": "Partner", "Effect": "Allow", "Principal": {"AWS": "222222222222"}, "Action": "sqs:SendMessage", "Resource": "*"},
        {"Sid": "Fence", "Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-example"}}}]}'),
    ('arn:aws:sqs:us-east-1:111111111111:spared', 'spared', true, '{"Statement": [
        {"Sid": "All", "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"},
        {"Sid": "Partner", "Effect": "Allow", "Principal": {"AWS": ["222222222222", "333333333333"]}, "Action": "sqs:SendMessage", "Resource": "*"},
        {"Sid": "Fence", "Effect": "Deny", "NotPrincipal": {"AWS": "arn:aws:iam::333333333333:root"}, "Action": "sqs:*", "Resource": "*"}]}'),
    -- Services, tied to a source or not.
    ('arn:aws:sqs:us-east-1:111111111111:services', 'services', true, '{"Statement": [
        {"Sid": "Tied", "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage", "Condition": {"StringEquals": {"aws:SourceAccount": "111111111111"}}},
        {"Sid": "Untied", "Effect": "Allow", "Principal": {"Service": ["s3.amazonaws.com", "events.amazonaws.com"]}, "Action": "sqs:SendMessage"},
        {"Sid": "Theirs", "Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "sqs:SendMessage", "Condition": {"StringEquals": {"aws:SourceAccount": "222222222222"}}}]}');

insert into aws_iam_role (arn, name, region, assume_role_policy) values
    ('arn:aws:iam::111111111111:role/ec2', 'ec2', 'global', '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}'),
    ('arn:aws:iam::111111111111:role/github', 'github', 'global', '{"Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:example/site:*"}}}]}'),
    ('arn:aws:iam::111111111111:role/loose', 'loose', 'global', '{"Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:*"}}}]}'),
    -- To tag a session is not to assume a role.
    ('arn:aws:iam::111111111111:role/tagged', 'tagged', 'global', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:TagSession"}]}');

insert into expected (attached_to, statement_index, lets_anyone_in, accounts, organizations, networks, identity_providers, services, open_services, because) values
    ('arn:aws:sqs:us-east-1:111111111111:plain', 1, false, [], [], [], [], [], [], null),
    ('arn:aws:sqs:us-east-1:111111111111:plain', 2, false, ['222222222222', '333333333333'], [], [], [], [], [], 'statement Partner lets in accounts 222222222222, 333333333333'),
    ('arn:aws:sqs:us-east-1:111111111111:plain', 3, true, [], [], [], [], [], [], 'statement All lets anyone in, and its conditions (aws:securetransport) do not tell who that is'),
    ('arn:aws:sqs:us-east-1:111111111111:plain', 4, false, [], [], [], [], [], [], null),
    ('arn:aws:sqs:us-east-1:111111111111:narrowed', 1, false, [], [], [], [], [], [], null),
    ('arn:aws:sqs:us-east-1:111111111111:narrowed', 2, false, ['222222222222'], [], [], [], [], [], 'statement TheirTopic lets in account 222222222222 (conditions: aws:sourcearn)'),
    ('arn:aws:sqs:us-east-1:111111111111:narrowed', 3, false, [], ['o-example'], [], [], [], [], 'statement Organization lets in organization o-example (conditions: aws:principalorgid)'),
    ('arn:aws:sqs:us-east-1:111111111111:narrowed', 4, false, [], [], ['10.0.0.0/8', 'vpce-1'], [], [], [], 'statement Network lets in whoever comes from 10.0.0.0/8, vpce-1 (conditions: aws:sourcevpce, aws:vpcsourceip)'),
    ('arn:aws:sqs:us-east-1:111111111111:narrowed', 5, false, [], [], [], [], [], [], null),
    ('arn:aws:sqs:us-east-1:111111111111:narrowed', 6, true, [], [], [], [], [], [], 'statement Wide lets anyone in, and its conditions (aws:sourceip) do not tell who that is'),
    ('arn:aws:sqs:us-east-1:111111111111:fenced', 1, false, [], ['o-example'], [], [], [], [], 'statement All lets in organization o-example'),
    -- Whether that account belongs to the organization, the policy does not tell.
    ('arn:aws:sqs:us-east-1:111111111111:fenced', 2, false, ['222222222222'], [], [], [], [], [], 'statement Partner lets in account 222222222222'),
    ('arn:aws:sqs:us-east-1:111111111111:spared', 1, false, ['333333333333'], [], [], [], [], [], 'statement All lets in account 333333333333'),
    ('arn:aws:sqs:us-east-1:111111111111:spared', 2, false, ['333333333333'], [], [], [], [], [], 'statement Partner lets in account 333333333333'),
    ('arn:aws:sqs:us-east-1:111111111111:services', 1, false, [], [], [], [], ['sns.amazonaws.com'], [], null),
    ('arn:aws:sqs:us-east-1:111111111111:services', 2, false, [], [], [], [], ['events.amazonaws.com', 's3.amazonaws.com'], ['events.amazonaws.com', 's3.amazonaws.com'], 'statement Untied lets in events.amazonaws.com, s3.amazonaws.com for any account'),
    ('arn:aws:sqs:us-east-1:111111111111:services', 3, false, ['222222222222'], [], [], [], ['s3.amazonaws.com'], [], 'statement Theirs lets in account 222222222222 (conditions: aws:sourceaccount)'),
    ('arn:aws:iam::111111111111:role/ec2', 1, false, [], [], [], [], ['ec2.amazonaws.com'], [], null),
    ('arn:aws:iam::111111111111:role/github', 1, false, [], [], [], ['token.actions.githubusercontent.com'], [], [], 'statement number 1 lets in identities of token.actions.githubusercontent.com (conditions: token.actions.githubusercontent.com:sub)'),
    ('arn:aws:iam::111111111111:role/loose', 1, true, [], [], [], ['token.actions.githubusercontent.com'], [], [], 'statement number 1 lets any subject of token.actions.githubusercontent.com in');
