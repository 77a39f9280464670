insert into aws_s3_account_settings (account_id, arn, region, restrict_public_buckets, ignore_public_acls) values
    ('111111111111', 'arn:aws:s3:::account-111111111111', 'global', false, false),
    ('222222222222', 'arn:aws:s3:::account-222222222222', 'global', true, true);

insert into aws_s3_bucket (account_id, arn, name, title, has_policy, policy, bucket_policy_is_public, restrict_public_buckets, ignore_public_acls, acl) values
    ('111111111111', 'arn:aws:s3:::site', 'site', 'site', true,
        '{"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::site/*"}]}',
        true, false, false, '{"Owner": {"ID": "me"}, "Grants": [{"Grantee": {"ID": "me"}, "Permission": "FULL_CONTROL"}]}'),
    -- Public by its ACL, whatever its policy says.
    ('111111111111', 'arn:aws:s3:::acl', 'acl', 'acl', null, null, null, null, false,
        '{"Owner": {"ID": "me"}, "Grants": [{"Grantee": {"URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "WRITE"}]}'),
    -- The ACL names another owner, and the policy nobody from outside.
    ('111111111111', 'arn:aws:s3:::lent', 'lent', 'lent', false, null, false, true, true,
        '{"Owner": {"ID": "me"}, "Grants": [{"Grantee": {"ID": "them"}, "Permission": "READ"}]}'),
    -- The account confines what the bucket's policy would let in, the named account as well.
    ('222222222222', 'arn:aws:s3:::dormant', 'dormant', 'dormant', true,
        '{"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}, {"Effect": "Allow", "Principal": {"AWS": "333333333333"}, "Action": "s3:*", "Resource": "*"}]}',
        true, false, false, '{"Owner": {"ID": "me"}, "Grants": []}'),
    -- A policy that is not public is not confined.
    ('222222222222', 'arn:aws:s3:::partner', 'partner', 'partner', true,
        '{"Statement": [{"Sid": "Partner", "Effect": "Allow", "Principal": {"AWS": "333333333333"}, "Action": "s3:GetObject", "Resource": "*"}]}',
        false, false, false, '{"Owner": {"ID": "me"}, "Grants": []}'),
    ('111111111111', 'arn:aws:s3:::plain', 'plain', 'plain', false, null, false, false, false, '{"Owner": {"ID": "me"}, "Grants": []}'),
    ('111111111111', 'arn:aws:s3:::denied', 'denied', 'denied', null, null, null, false, false, '{"Owner": {"ID": "me"}, "Grants": []}');

-- Block public access of its account was not read.
insert into aws_s3_bucket (account_id, arn, name, title, has_policy, policy, bucket_policy_is_public, restrict_public_buckets, ignore_public_acls, acl) values
    ('444444444444', 'arn:aws:s3:::unsure', 'unsure', 'unsure', true,
        '{"Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}]}',
        true, false, true, '{"Owner": {"ID": "me"}, "Grants": []}');

insert into aws_s3_access_point (arn, title, name, bucket_name, has_policy, policy, access_point_policy_is_public, restrict_public_buckets, network_origin, vpc_id) values
    ('arn:aws:s3:us-east-1:111111111111:accesspoint/inside', 'inside', 'inside', 'plain', true,
        '{"Statement": [{"Sid": "All", "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}]}',
        false, false, 'VPC', 'vpc-1');

insert into aws_kms_key (arn, title, id, policy) values
    ('arn:aws:kms:us-east-1:111111111111:key/own', 'own', 'own',
        '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "kms:*", "Resource": "*", "Condition": {"StringEquals": {"kms:CallerAccount": "111111111111"}}}]}'),
    ('arn:aws:kms:us-east-1:111111111111:key/unread', 'unread', 'unread', null);

insert into aws_sns_topic (arn, title, policy) values
    ('arn:aws:sns:us-east-1:111111111111:all', 'all', '{"Statement": [{"Effect": "Allow", "NotPrincipal": {"AWS": "222222222222"}, "NotAction": "sns:DeleteTopic", "Resource": "*"}]}'),
    ('arn:aws:sns:us-east-1:111111111111:events', 'events', '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sns:Publish", "Resource": "*"}]}');

insert into aws_sqs_queue (arn, title, has_policy, policy) values
    ('arn:aws:sqs:us-east-1:111111111111:company', 'company', true,
        '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sqs:*", "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-example"}}}]}');

insert into aws_ecr_repository (arn, title, repository_name, policy) values
    ('arn:aws:ecr:us-east-1:111111111111:repository/app', 'app', 'app', '{}');

insert into aws_lambda_function (arn, title, name, policy, url_configs) values
    -- A service that may act for anyone, as the check on such policies has it.
    ('arn:aws:lambda:us-east-1:111111111111:function:untied', 'untied', 'untied',
        '{"Statement": [{"Sid": "S3", "Effect": "Allow", "Principal": {"Service": "s3.amazonaws.com"}, "Action": "lambda:InvokeFunction"}]}', '[]'),
    -- The statement of a URL without authentication, with the URL and without.
    ('arn:aws:lambda:us-east-1:111111111111:function:url', 'url', 'url',
        '{"Statement": [{"Sid": "Url", "Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunctionUrl", "Condition": {"StringEquals": {"lambda:FunctionUrlAuthType": "NONE"}}}]}',
        '[{"FunctionUrl": "https://x.lambda-url.us-east-1.on.aws/", "FunctionArn": "arn:aws:lambda:us-east-1:111111111111:function:url", "AuthType": "NONE"}]'),
    ('arn:aws:lambda:us-east-1:111111111111:function:left', 'left', 'left',
        '{"Statement": [{"Sid": "Url", "Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunctionUrl", "Condition": {"StringEquals": {"lambda:FunctionUrlAuthType": "NONE"}}}]}', '[]'),
    ('arn:aws:lambda:us-east-1:111111111111:function:signed', 'signed', 'signed',
        '{"Statement": [{"Sid": "Url", "Effect": "Allow", "Principal": "*", "Action": "lambda:InvokeFunctionUrl", "Condition": {"StringEquals": {"lambda:FunctionUrlAuthType": "AWS_IAM"}}}]}', '[]');

insert into aws_efs_file_system (arn, title, file_system_id, has_policy, policy) values
    ('arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-1', 'fs-1', 'fs-1', true,
        '{"Statement": [{"Sid": "Mount", "Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "elasticfilesystem:ClientMount", "Condition": {"Bool": {"elasticfilesystem:AccessedViaMountTarget": "true"}}}]}'),
    ('arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-2', 'fs-2', 'fs-2', false, null);

insert into aws_opensearch_domain (arn, title, domain_name, access_policies, vpc_options) values
    ('arn:aws:es:us-east-1:111111111111:domain/inside', 'inside', 'inside',
        '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:*"}]}', '{"VPCId": "vpc-1", "SubnetIds": ["subnet-1"]}'),
    ('arn:aws:es:us-east-1:111111111111:domain/outside', 'outside', 'outside',
        '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:*"}]}', '{}'),
    ('arn:aws:es:us-east-1:111111111111:domain/nowhere', 'nowhere', 'nowhere',
        '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:*"}]}', null);

insert into aws_api_gateway_rest_api (arn, title, name, api_id, has_policy, policy, endpoint_configuration_types, disable_execute_api_endpoint) values
    ('arn:aws:apigateway:us-east-1::/restapis/open', 'open', 'open', 'open', false, null, '["REGIONAL"]', false),
    ('arn:aws:apigateway:us-east-1::/restapis/asks', 'asks', 'asks', 'asks', false, null, '["REGIONAL"]', false),
    ('arn:aws:apigateway:us-east-1::/restapis/any', 'any', 'any', 'any', true,
        '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*"}]}', '["REGIONAL"]', false),
    ('arn:aws:apigateway:us-east-1::/restapis/inside', 'inside', 'inside', 'inside', true,
        '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*"}]}', '["PRIVATE"]', false),
    -- Its methods were not read.
    ('arn:aws:apigateway:us-east-1::/restapis/dim', 'dim', 'dim', 'dim', false, null, '["REGIONAL"]', false);

insert into aws_api_gateway_method (rest_api_id, arn, path, http_method, authorization_type) values
    ('open', 'arn:aws:apigateway:us-east-1::/restapis/open/resources/r/methods/GET', '/pets', 'GET', 'NONE'),
    ('asks', 'arn:aws:apigateway:us-east-1::/restapis/asks/resources/r/methods/GET', '/pets', 'GET', 'AWS_IAM'),
    ('any', 'arn:aws:apigateway:us-east-1::/restapis/any/resources/r/methods/GET', '/pets', 'GET', 'AWS_IAM'),
    ('inside', 'arn:aws:apigateway:us-east-1::/restapis/inside/resources/r/methods/GET', '/pets', 'GET', 'NONE');

insert into aws_backup_vault (arn, title, name, has_policy, policy) values
    ('arn:aws:backup:us-east-1:111111111111:backup-vault:main', 'main', 'main', false, null),
    ('arn:aws:backup:us-east-1:111111111111:backup-vault:dim', 'dim', 'dim', null, null);

insert into aws_vpc_endpoint (arn, title, vpc_endpoint_id, policy) values
    ('arn:aws:ec2:us-east-1:111111111111:vpc-endpoint/vpce-1', 'vpce-1', 'vpce-1',
        '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}');

insert into aws_iam_role (arn, title, name, region, assume_role_policy) values
    ('arn:aws:iam::111111111111:role/audit', 'audit', 'audit', 'global',
        '{"Statement": [{"Sid": "Auditor", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::222222222222:root"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "x"}}}]}'),
    ('arn:aws:iam::111111111111:role/ec2', 'ec2', 'ec2', 'global',
        '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}');

insert into expected (arn, exposure, public_actions, accounts, organizations, networks, services, because) values
    ('arn:aws:s3:::site', 'public', ['s3:GetObject'], [], [], [], [], 'Statement Read lets anyone in.'),
    ('arn:aws:s3:::acl', 'public', ['WRITE to AllUsers'], [], [], [], [], 'Its ACL grants WRITE to AllUsers.'),
    ('arn:aws:s3:::lent', 'shared', [], ['them'], [], [], [], 'Its ACL lets in them.'),
    ('arn:aws:s3:::dormant', 'private', [], [], [], [], [], 'Statement Read lets anyone in, but block public access confines that to the account.'),
    ('arn:aws:s3:::partner', 'shared', [], ['333333333333'], [], [], [], 'Statement Partner lets in account 333333333333.'),
    ('arn:aws:s3:::plain', 'private', [], [], [], [], [], 'It has no policy.'),
    ('arn:aws:s3:::denied', 'unknown', [], [], [], [], [], 'Its policy was not read.'),
    ('arn:aws:s3:::unsure', 'unknown', [], [], [], [], [], 'What decides besides its policy was not read.'),
    ('arn:aws:s3:us-east-1:111111111111:accesspoint/inside', 'shared', [], [], [], ['vpc-1'], [], 'Statement All lets anyone in, but only from vpc-1.'),
    ('arn:aws:kms:us-east-1:111111111111:key/own', 'private', [], [], [], [], [], 'Its policy lets in nobody from outside of the account.'),
    ('arn:aws:kms:us-east-1:111111111111:key/unread', 'unknown', [], [], [], [], [], 'Its policy was not read.'),
    ('arn:aws:sns:us-east-1:111111111111:all', 'public', ['all but sns:DeleteTopic'], [], [], [], [], 'Statement number 1 lets anyone in.'),
    ('arn:aws:sns:us-east-1:111111111111:events', 'shared', [], [], [], [], ['events.amazonaws.com'], 'Statement number 1 lets in events.amazonaws.com for any account.'),
    ('arn:aws:sqs:us-east-1:111111111111:company', 'shared', [], [], ['o-example'], [], [], 'Statement number 1 lets in organization o-example (conditions: aws:principalorgid).'),
    ('arn:aws:ecr:us-east-1:111111111111:repository/app', 'private', [], [], [], [], [], 'Its policy lets in nobody from outside of the account.'),
    ('arn:aws:lambda:us-east-1:111111111111:function:untied', 'public', ['lambda:InvokeFunction'], [], [], [], ['s3.amazonaws.com'], 'Statement S3 lets in s3.amazonaws.com for any account.'),
    ('arn:aws:lambda:us-east-1:111111111111:function:url', 'public', ['lambda:InvokeFunctionUrl'], [], [], [], [], 'Statement Url lets anyone in, and its conditions (lambda:functionurlauthtype) do not tell who that is.'),
    ('arn:aws:lambda:us-east-1:111111111111:function:left', 'private', [], [], [], [], [], 'Statement Url lets anyone in, and its conditions (lambda:functionurlauthtype) do not tell who that is, but it has no URL without authentication.'),
    ('arn:aws:lambda:us-east-1:111111111111:function:signed', 'shared', [], ['*'], [], [], [], 'Statement Url lets in account * (conditions: lambda:functionurlauthtype).'),
    ('arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-1', 'private', [], [], [], [], [], 'Statement Mount lets anyone in, and its conditions (elasticfilesystem:accessedviamounttarget) do not tell who that is, but only who comes through a mount target of its VPC.'),
    ('arn:aws:elasticfilesystem:us-east-1:111111111111:file-system/fs-2', 'private', [], [], [], [], [], 'It has no policy.'),
    ('arn:aws:es:us-east-1:111111111111:domain/inside', 'shared', [], [], [], ['the VPC of its endpoint'], [], 'Statement number 1 lets anyone in, but only from the VPC of its endpoint.'),
    ('arn:aws:es:us-east-1:111111111111:domain/outside', 'public', ['es:*'], [], [], [], [], 'Statement number 1 lets anyone in.'),
    ('arn:aws:es:us-east-1:111111111111:domain/nowhere', 'unknown', [], [], [], [], [], 'What decides besides its policy was not read.'),
    ('arn:aws:apigateway:us-east-1::/restapis/open', 'public', [], [], [], [], [], 'GET /pets asks for no authorization.'),
    ('arn:aws:apigateway:us-east-1::/restapis/asks', 'private', [], [], [], [], [], 'It has no policy.'),
    ('arn:aws:apigateway:us-east-1::/restapis/any', 'shared', [], ['*'], [], [], [], 'Methods that ask for a signature let in identities of any account.'),
    ('arn:aws:apigateway:us-east-1::/restapis/inside', 'shared', [], [], [], ['VPC endpoints'], [], 'Statement number 1 lets anyone in, but only from VPC endpoints.'),
    ('arn:aws:apigateway:us-east-1::/restapis/dim', 'unknown', [], [], [], [], [], 'What decides besides its policy was not read.'),
    ('arn:aws:backup:us-east-1:111111111111:backup-vault:main', 'private', [], [], [], [], [], 'It has no policy.'),
    ('arn:aws:backup:us-east-1:111111111111:backup-vault:dim', 'unknown', [], [], [], [], [], 'Its policy was not read.'),
    ('arn:aws:ec2:us-east-1:111111111111:vpc-endpoint/vpce-1', 'private', [], [], [], [], [], 'Only its VPC reaches it, and its policy limits what passes, but lets nobody in.'),
    ('arn:aws:iam::111111111111:role/audit', 'shared', [], ['222222222222'], [], [], [], 'Statement Auditor lets in account 222222222222 (conditions: sts:externalid).'),
    ('arn:aws:iam::111111111111:role/ec2', 'private', [], [], [], [], ['ec2.amazonaws.com'], 'Its policy lets in nobody from outside of the account.');
