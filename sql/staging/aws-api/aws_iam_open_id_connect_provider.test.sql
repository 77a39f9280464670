insert into resource (arn, resource_id, region, tags, evidence) values
    -- AWS Config's fixture tells of the same provider.
    ('arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com', 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com', 'global', map {}, '{
        "ListOpenIDConnectProviders": {"Arn": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"},
        "GetOpenIDConnectProvider": {"Url": "token.actions.githubusercontent.com", "ClientIDList": ["sts.amazonaws.com"],
            "ThumbprintList": ["6938fd4d98bab03faadb97b34396831e3780aea1"], "CreateDate": "2024-03-01T10:00:00+00:00", "Tags": []}}'),
    ('arn:aws:iam::111111111111:oidc-provider/denied.example', 'arn:aws:iam::111111111111:oidc-provider/denied.example', 'global', null, '{
        "ListOpenIDConnectProviders": {"Arn": "arn:aws:iam::111111111111:oidc-provider/denied.example"}, "GetOpenIDConnectProvider": {"$error": {"code": "AccessDenied"}}}'),
    ('arn:aws:iam::111111111111:oidc-provider/listed.example', 'arn:aws:iam::111111111111:oidc-provider/listed.example', 'global', null, '{
        "ListOpenIDConnectProviders": {"Arn": "arn:aws:iam::111111111111:oidc-provider/listed.example"}}');

insert into expected (arn, region, title, tags, url, client_id_list, thumbprint_list, create_date, tags_src) values
    ('arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com', 'global', 'token.actions.githubusercontent.com', '{}', 'token.actions.githubusercontent.com',
        '["sts.amazonaws.com"]', '["6938fd4d98bab03faadb97b34396831e3780aea1"]', '2024-03-01 10:00:00', '[]'),
    ('arn:aws:iam::111111111111:oidc-provider/denied.example', 'global', 'denied.example', null, null, null, null, null, null),
    ('arn:aws:iam::111111111111:oidc-provider/listed.example', 'global', 'listed.example', null, null, null, null, null, null);
