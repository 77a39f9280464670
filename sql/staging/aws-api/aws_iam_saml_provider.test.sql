insert into resource (arn, resource_id, region, tags, evidence) values
    -- AWS Config's fixture tells of the same provider.
    ('arn:aws:iam::111111111111:saml-provider/AWSSSO_1111_DO_NOT_DELETE', 'arn:aws:iam::111111111111:saml-provider/AWSSSO_1111_DO_NOT_DELETE', 'global', map {'owner': 'platform'}, '{
        "ListSAMLProviders": {"Arn": "arn:aws:iam::111111111111:saml-provider/AWSSSO_1111_DO_NOT_DELETE",
            "ValidUntil": "2126-03-01T10:00:00+00:00", "CreateDate": "2024-03-01T10:00:00+00:00"},
        "GetSAMLProvider": {"SAMLMetadataDocument": "<EntityDescriptor/>", "Tags": [{"Key": "owner", "Value": "platform"}]}}'),
    ('arn:aws:iam::111111111111:saml-provider/okta', 'arn:aws:iam::111111111111:saml-provider/okta', 'global', null, '{
        "ListSAMLProviders": {"Arn": "arn:aws:iam::111111111111:saml-provider/okta"}, "GetSAMLProvider": {"$error": {"code": "AccessDenied"}}}'),
    ('arn:aws:iam::111111111111:saml-provider/listed', 'arn:aws:iam::111111111111:saml-provider/listed', 'global', null, '{
        "ListSAMLProviders": {"Arn": "arn:aws:iam::111111111111:saml-provider/listed"}}');

insert into expected (arn, region, title, tags, name, create_date, valid_until, saml_metadata_document, tags_src) values
    ('arn:aws:iam::111111111111:saml-provider/AWSSSO_1111_DO_NOT_DELETE', 'global', 'AWSSSO_1111_DO_NOT_DELETE', '{"owner": "platform"}', 'AWSSSO_1111_DO_NOT_DELETE',
        '2024-03-01 10:00:00', '2126-03-01 10:00:00', '<EntityDescriptor/>', '[{"Key": "owner", "Value": "platform"}]'),
    ('arn:aws:iam::111111111111:saml-provider/okta', 'global', 'okta', null, 'okta', null, null, null, null),
    ('arn:aws:iam::111111111111:saml-provider/listed', 'global', 'listed', null, 'listed', null, null, null, null);
