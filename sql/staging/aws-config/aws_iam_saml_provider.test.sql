insert into resource (arn, resource_id, region, tags, evidence) values
    ('arn:aws:iam::111111111111:saml-provider/AWSSSO_1111_DO_NOT_DELETE', 'arn:aws:iam::111111111111:saml-provider/AWSSSO_1111_DO_NOT_DELETE', 'global', map {'owner': 'platform'}, '{"ConfigurationItem": {
        "configuration": {"Arn": "arn:aws:iam::111111111111:saml-provider/AWSSSO_1111_DO_NOT_DELETE", "Name": "AWSSSO_1111_DO_NOT_DELETE"}}}'),
    -- An item that names only its ARN.
    ('arn:aws:iam::111111111111:saml-provider/older', 'arn:aws:iam::111111111111:saml-provider/older', 'global', map {}, '{"ConfigurationItem": {"configuration": {}}}');

insert into expected (arn, region, title, tags, name) values
    ('arn:aws:iam::111111111111:saml-provider/AWSSSO_1111_DO_NOT_DELETE', 'global', 'AWSSSO_1111_DO_NOT_DELETE', '{"owner": "platform"}', 'AWSSSO_1111_DO_NOT_DELETE'),
    ('arn:aws:iam::111111111111:saml-provider/older', 'global', 'older', '{}', 'older');
