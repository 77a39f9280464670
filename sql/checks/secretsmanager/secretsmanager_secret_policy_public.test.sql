insert into aws_secretsmanager_secret (arn, name, has_kms_key, has_policy, policy) values
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:none', 'none', true, false, null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:named', 'named', true, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:root"},"Action":"secretsmanager:GetSecretValue","Resource":"*"}]}'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:open', 'open', true, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"secretsmanager:GetSecretValue","Resource":"*"}]}'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:open-default', 'open-default', false, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"secretsmanager:*","Resource":"*"},{"Effect":"Allow","Principal":"*","Action":"secretsmanager:GetSecretValue","Resource":"*"}]}'),
    -- Everyone of the organization; everyone but strangers, by a Deny; only a Deny.
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:organization', 'organization', true, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"secretsmanager:GetSecretValue","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-tidewren"}}}]}'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:fenced', 'fenced', true, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"secretsmanager:GetSecretValue","Resource":"*"},{"Effect":"Deny","Principal":"*","Action":"secretsmanager:*","Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-tidewren"}}}]}'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:deny', 'deny', true, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"secretsmanager:DeleteSecret","Resource":"*"}]}'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:denied', 'denied', true, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:none', 'ok', 'Secret none has no policy.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:named', 'ok', 'Secret named has a policy that lets nobody in but those it names.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:open', 'alarm', 'Secret open has a policy that lets anyone in by 1 statement.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:open-default', 'alarm', 'Secret open-default has a policy that lets anyone in by 2 statements, though the key that AWS manages keeps others from decrypting it.'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:organization', 'ok', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:fenced', 'ok', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:deny', 'ok', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:denied', 'unknown', null);
