insert into resource (arn, resource_id, region, tags, evidence) values
    ('arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com', 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com', 'global', map {}, '{"ConfigurationItem": {
        "configuration": {"Arn": "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com", "Url": "https://token.actions.githubusercontent.com",
            "ClientIdList": ["sts.amazonaws.com"], "ThumbprintList": ["6938fd4d98bab03faadb97b34396831e3780aea1"], "Tags": []}}}'),
    ('arn:aws:iam::111111111111:oidc-provider/bare.example', 'arn:aws:iam::111111111111:oidc-provider/bare.example', 'global', map {}, '{"ConfigurationItem": {"configuration": {"Url": "bare.example"}}}');

insert into expected (arn, region, title, tags, url, client_id_list, thumbprint_list) values
    ('arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com', 'global', 'token.actions.githubusercontent.com', '{}', 'token.actions.githubusercontent.com',
        '["sts.amazonaws.com"]', '["6938fd4d98bab03faadb97b34396831e3780aea1"]'),
    ('arn:aws:iam::111111111111:oidc-provider/bare.example', 'global', 'bare.example', '{}', 'bare.example', null, null);
