insert into aws_kms_key (id, arn, key_manager, aliases, policy) values
    ('named', 'arn:aws:kms:us-east-1:111111111111:key/named', 'CUSTOMER', '[{"AliasName":"alias/data"}]', '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"kms:*","Resource":"*"}]}'),
    ('open', 'arn:aws:kms:us-east-1:111111111111:key/open', 'CUSTOMER', '[]', '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"kms:*","Resource":"*"},{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"kms:Decrypt","Resource":"*"}]}'),
    -- Through a service is not narrow; through it and from this account is.
    ('via', 'arn:aws:kms:us-east-1:111111111111:key/via', 'CUSTOMER', null,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"kms:Decrypt","Resource":"*","Condition":{"StringEquals":{"kms:ViaService":"s3.us-east-1.amazonaws.com"}}}]}'),
    ('via-own', 'arn:aws:kms:us-east-1:111111111111:key/via-own', 'CUSTOMER', null,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"kms:Decrypt","Resource":"*","Condition":{"StringEquals":{"kms:ViaService":"s3.us-east-1.amazonaws.com","kms:CallerAccount":"111111111111"}}}]}'),
    -- Whoever is not this account.
    ('not-ours', 'arn:aws:kms:us-east-1:111111111111:key/not-ours', 'CUSTOMER', null,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"kms:Decrypt","Resource":"*","Condition":{"StringNotEquals":{"kms:CallerAccount":"111111111111"}}}]}'),
    ('aws', 'arn:aws:kms:us-east-1:111111111111:key/aws', 'AWS', null, null),
    ('policy-denied', 'arn:aws:kms:us-east-1:111111111111:key/policy-denied', 'CUSTOMER', '[]', null),
    -- Whether AWS manages the key is not known.
    ('key-denied', 'arn:aws:kms:us-east-1:111111111111:key/key-denied', null, '[]', '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"kms:*","Resource":"*"}]}');

insert into expected (resource, status, reason) values
    ('arn:aws:kms:us-east-1:111111111111:key/named', 'ok', 'Key alias/data has a policy that lets nobody use it but those it names.'),
    ('arn:aws:kms:us-east-1:111111111111:key/open', 'alarm', 'Key open has a policy that lets anyone use it.'),
    ('arn:aws:kms:us-east-1:111111111111:key/via', 'alarm', null),
    ('arn:aws:kms:us-east-1:111111111111:key/via-own', 'ok', null),
    ('arn:aws:kms:us-east-1:111111111111:key/not-ours', 'alarm', null),
    ('arn:aws:kms:us-east-1:111111111111:key/aws', 'skip', null),
    ('arn:aws:kms:us-east-1:111111111111:key/policy-denied', 'unknown', null),
    ('arn:aws:kms:us-east-1:111111111111:key/key-denied', 'unknown', null);
