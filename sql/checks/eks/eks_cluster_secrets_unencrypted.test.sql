insert into aws_eks_cluster (arn, name, version, encryption_config, connector_config) values
    ('bare', 'bare', '1.34', '[]', null),
    ('old', 'old', '1.27', '[]', null),
    ('keyless', 'keyless', null, '[{"resources": ["secrets"], "provider": {}}]', null),
    ('kept', 'kept', '1.34', '[{"resources": ["secrets"], "provider": {"keyArn": "arn:aws:kms:us-east-1:111111111111:key/1"}}]', null),
    ('elsewhere', 'elsewhere', null, '[]', '{"provider": "OTHER"}'),
    ('denied', 'denied', null, null, null);

insert into expected (resource, status, reason) values
    ('bare', 'alarm', 'Cluster bare has no key of the account''s own for its secrets; a key of AWS''s encrypts them.'),
    ('old', 'alarm', 'Cluster old has no key of the account''s own for its secrets.'),
    ('keyless', 'alarm', null),
    ('kept', 'ok', 'Cluster kept encrypts its secrets with arn:aws:kms:us-east-1:111111111111:key/1.'),
    ('elsewhere', 'skip', null),
    ('denied', 'unknown', null);
