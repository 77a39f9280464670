insert into aws_iam_role (name, arn, region, assume_role_policy, inline_policies, attached_policy_arns) values
    -- The audience is the same for everybody.
    ('aud', 'arn:aws:iam::111111111111:role/aud', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}, "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}}}]}', null, null),
    ('repo', 'arn:aws:iam::111111111111:role/repo', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}, "Condition": {"StringEquals": {"token.actions.githubusercontent.com:sub": "repo:acme/web:ref:refs/heads/main"}}}]}', null, null),
    ('org', 'arn:aws:iam::111111111111:role/org', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}, "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": ["repo:acme/*"]}}}]}', null, null),
    ('any-repo', 'arn:aws:iam::111111111111:role/any-repo', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}, "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:*"}}}]}', null, null),
    ('any-org', 'arn:aws:iam::111111111111:role/any-org', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}, "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:*/web:*"}}}]}', null, null),
    -- One loose pattern opens what the other closes.
    ('one-loose', 'arn:aws:iam::111111111111:role/one-loose', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}, "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": ["repo:acme/*", "*"]}}}]}', null, null),
    ('short', 'arn:aws:iam::111111111111:role/short', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}, "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "rep*"}}}]}', null, null),
    ('if-exists', 'arn:aws:iam::111111111111:role/if-exists', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}, "Condition": {"StringLikeIfExists": {"token.actions.githubusercontent.com:sub": "repo:acme/*"}}}]}', null, null),
    ('eks', 'arn:aws:iam::111111111111:role/eks', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC"}, "Condition": {"StringEquals": {"oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub": "system:serviceaccount:web:app"}}}]}', null, null),
    ('eks-any', 'arn:aws:iam::111111111111:role/eks-any', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC"}, "Condition": {"StringLike": {"oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub": "system:serviceaccount:*"}}}]}', null, null),
    -- The subject of another provider binds nothing.
    ('other', 'arn:aws:iam::111111111111:role/other', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "arn:aws:iam::111111111111:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC"}, "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:acme/*"}}}]}', null, null),
    ('cognito', 'arn:aws:iam::111111111111:role/cognito', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "cognito-identity.amazonaws.com"}}]}', null, null),
    ('google', 'arn:aws:iam::111111111111:role/google', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "accounts.google.com"}}]}', null, null),
    ('saml', 'arn:aws:iam::111111111111:role/saml', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRoleWithSAML", "Principal": {"Federated": "arn:aws:iam::111111111111:saml-provider/x"}}]}', null, null),
    ('service', 'arn:aws:iam::111111111111:role/service', 'global', '{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2.amazonaws.com"}}]}', null, null),
    ('unread', 'arn:aws:iam::111111111111:role/unread', 'global', null, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:role/aud', 'alarm', 'Role aud can be assumed by any subject of token.actions.githubusercontent.com.'),
    ('arn:aws:iam::111111111111:role/repo', 'ok', 'Role repo cannot be assumed by any subject of an OIDC provider.'),
    ('arn:aws:iam::111111111111:role/org', 'ok', null),
    ('arn:aws:iam::111111111111:role/any-repo', 'alarm', null),
    ('arn:aws:iam::111111111111:role/any-org', 'alarm', null),
    ('arn:aws:iam::111111111111:role/one-loose', 'alarm', null),
    ('arn:aws:iam::111111111111:role/short', 'alarm', null),
    ('arn:aws:iam::111111111111:role/if-exists', 'alarm', null),
    ('arn:aws:iam::111111111111:role/eks', 'ok', null),
    ('arn:aws:iam::111111111111:role/eks-any', 'alarm', null),
    ('arn:aws:iam::111111111111:role/other', 'alarm', null),
    ('arn:aws:iam::111111111111:role/cognito', 'ok', null),
    ('arn:aws:iam::111111111111:role/google', 'alarm', null),
    ('arn:aws:iam::111111111111:role/saml', 'ok', null),
    ('arn:aws:iam::111111111111:role/service', 'ok', null),
    ('arn:aws:iam::111111111111:role/unread', 'unknown', null);
