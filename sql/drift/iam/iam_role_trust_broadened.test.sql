insert into after.account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'), ('222222222222', 'arn:aws:iam::222222222222:root');

insert into before.aws_iam_role (name, arn, region, role_id, assume_role_policy) values
    ('service', 'role/service', 'global', 'AROA01', '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}'),
    ('stranger', 'role/stranger', 'global', 'AROA02', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "111111111111"}, "Action": "sts:AssumeRole"}]}'),
    ('sister', 'role/sister', 'global', 'AROA03', '{"Statement": []}'),
    ('anyone', 'role/anyone', 'global', 'AROA04', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"}, "Action": "sts:AssumeRole"}]}'),
    ('external', 'role/external', 'global', 'AROA05', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "333333333333"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "a1"}}}]}'),
    ('rotated', 'role/rotated', 'global', 'AROA06', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "333333333333"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "a1"}}}]}'),
    ('github', 'role/github', 'global', 'AROA07', '{"Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:example/site:*"}, "StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}}}]}'),
    ('branch', 'role/branch', 'global', 'AROA08', '{"Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:example/site:*"}}}]}'),
    ('organization', 'role/organization', 'global', 'AROA09', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-example"}}}]}'),
    ('fenced', 'role/fenced', 'global', 'AROA10', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}, {"Effect": "Deny", "Principal": "*", "Action": "sts:AssumeRole", "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-example"}}}]}'),
    ('narrower', 'role/narrower', 'global', 'AROA11', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::222222222222:root", "arn:aws:iam::111111111111:user/maria"]}, "Action": "sts:AssumeRole"}]}'),
    ('network', 'role/network', 'global', 'AROA12', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "222222222222"}, "Action": "sts:AssumeRole", "Condition": {"IpAddress": {"aws:SourceIp": "203.0.0.0/16"}}}]}'),
    ('wider network', 'role/wider', 'global', 'AROA13', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "222222222222"}, "Action": "sts:AssumeRole", "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}}]}'),
    ('anew', 'role/anew', 'global', 'AROA14', '{"Statement": []}'),
    ('unread', 'role/unread', 'global', 'AROA15', null),
    ('blind', 'role/blind', 'global', 'AROA16', '{"Statement": []}'),
    ('tagged', 'role/tagged', 'global', 'AROA17', '{"Statement": []}'),
    ('loosened', 'role/loosened', 'global', 'AROA18', '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"aws:SourceAccount": "111111111111"}}}]}'),
    ('split', 'role/split', 'global', 'AROA19', '{"Statement": [{"Effect": "Allow", "Principal": {"Service": ["ec2.amazonaws.com", "lambda.amazonaws.com"]}, "Action": "sts:AssumeRole"}]}');

insert into after.aws_iam_role (name, arn, region, role_id, assume_role_policy) values
    -- Another service.
    ('service', 'role/service', 'global', 'AROA01', '{"Statement": [{"Effect": "Allow", "Principal": {"Service": ["ec2.amazonaws.com", "lambda.amazonaws.com"]}, "Action": "sts:AssumeRole"}]}'),
    -- Another account, of which nothing is known; one that is in the snapshot; everyone.
    ('stranger', 'role/stranger', 'global', 'AROA02', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::111111111111:root", "arn:aws:iam::333333333333:role/reader"]}, "Action": "sts:AssumeRole"}]}'),
    ('sister', 'role/sister', 'global', 'AROA03', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "222222222222"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "a1"}}}]}'),
    ('anyone', 'role/anyone', 'global', 'AROA04', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}]}'),
    -- The external ID was dropped, by an operator that holds without one; it was exchanged, which is no news.
    ('external', 'role/external', 'global', 'AROA05', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "333333333333"}, "Action": "sts:AssumeRole", "Condition": {"StringEqualsIfExists": {"sts:ExternalId": "a1"}}}]}'),
    ('rotated', 'role/rotated', 'global', 'AROA06', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::333333333333:root"}, "Action": "sts:AssumeRole", "Condition": {"StringLike": {"sts:ExternalId": ["a2"]}}}]}'),
    -- The subject: any repository of the owner; one branch of what was any, which is narrower.
    ('github', 'role/github', 'global', 'AROA07', '{"Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:example/*"}, "StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}}}]}'),
    ('branch', 'role/branch', 'global', 'AROA08', '{"Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:sub": "repo:example/site:ref:refs/heads/main"}}}]}'),
    ('organization', 'role/organization', 'global', 'AROA09', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}]}'),
    -- The Deny that held everyone off is gone.
    ('fenced', 'role/fenced', 'global', 'AROA10', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}]}'),
    -- A role of an account that was trusted as a whole, a user that is gone, and a Deny.
    ('narrower', 'role/narrower', 'global', 'AROA11', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::222222222222:role/app", "AIDAEXAMPLEEXAMPLE123"]}, "Action": "sts:AssumeRole"}, {"Effect": "Deny", "Principal": {"AWS": "333333333333"}, "Action": "sts:AssumeRole"}]}'),
    -- From a narrower network; from a wider one.
    ('network', 'role/network', 'global', 'AROA12', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "222222222222"}, "Action": "sts:AssumeRole", "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}}]}'),
    ('wider network', 'role/wider', 'global', 'AROA13', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "222222222222"}, "Action": "sts:AssumeRole", "Condition": {"IpAddress": {"aws:SourceIp": "203.0.0.0/16"}}}]}'),
    -- Another role of the same name, which trusts a service as new roles do.
    ('anew', 'role/anew', 'global', 'AROA140', '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}'),
    -- Not told on one side.
    ('unread', 'role/unread', 'global', 'AROA15', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "333333333333"}, "Action": "sts:AssumeRole"}]}'),
    ('blind', 'role/blind', 'global', 'AROA16', null),
    -- To tag a session is not to assume a role.
    ('tagged', 'role/tagged', 'global', 'AROA17', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "333333333333"}, "Action": "sts:TagSession"}]}'),
    ('loosened', 'role/loosened', 'global', 'AROA18', '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sts:AssumeRole"}]}'),
    -- One statement became two.
    ('split', 'role/split', 'global', 'AROA19', '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}, {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}'),
    -- New: for another account, for anyone, for any subject of a provider.
    ('partner', 'role/partner', 'global', 'AROA20', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "333333333333"}, "Action": "sts:AssumeRole"}]}'),
    ('open', 'role/open', 'global', 'AROA21', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole"}]}'),
    ('loose', 'role/loose', 'global', 'AROA22', '{"Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/gitlab.com"}, "Action": "sts:AssumeRoleWithWebIdentity"}]}'),
    ('saml', 'role/saml', 'global', 'AROA23', '{"Statement": [{"Effect": "Allow", "Principal": {"Federated": "arn:aws:iam::111111111111:saml-provider/corp"}, "Action": "sts:AssumeRoleWithSAML"}]}');

insert into expected (resource, change, reason) values
    ('role/service', 'fired', 'Role service now trusts lambda.amazonaws.com.'),
    ('role/stranger', 'fired', 'Role stranger now trusts arn:aws:iam::333333333333:role/reader (not known to belong to the organization).'),
    ('role/sister', 'fired', 'Role sister now trusts account 222222222222 with conditions on sts:externalid.'),
    ('role/anyone', 'fired', 'Role anyone now trusts anyone.'),
    ('role/external', 'fired', 'Role external now trusts account 333333333333 (not known to belong to the organization) without the condition on sts:externalid.'),
    ('role/github', 'fired', 'Role github now trusts token.actions.githubusercontent.com with other values of its conditions.'),
    ('role/organization', 'fired', 'Role organization now trusts anyone without the condition on aws:principalorgid.'),
    ('role/fenced', 'fired', 'Role fenced now trusts anyone.'),
    ('role/wider', 'fired', 'Role wider network now trusts account 222222222222 with other values of its conditions.'),
    ('role/unread', 'incomparable', null),
    ('role/blind', 'incomparable', null),
    ('role/loosened', 'fired', 'Role loosened now trusts sns.amazonaws.com without the condition on aws:sourceaccount.'),
    ('role/open', 'fired', 'Role open is new and trusts anyone.'),
    ('role/loose', 'fired', 'Role loose is new and trusts any subject of gitlab.com.');
