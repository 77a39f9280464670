insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:iam::111111111111:server-certificate/cloudfront/shop', 'shop', 'shop', 'global', '{"ConfigurationItem": {
        "configuration": {"Arn": "arn:aws:iam::111111111111:server-certificate/cloudfront/shop", "ServerCertificateName": "shop", "Path": "/cloudfront/"}}}'),
    ('arn:aws:iam::111111111111:server-certificate/bare', 'bare', 'bare', 'global', '{"ConfigurationItem": {"configuration": {"Path": "/"}}}');

insert into expected (arn, region, title, name, path) values
    ('arn:aws:iam::111111111111:server-certificate/cloudfront/shop', 'global', 'shop', 'shop', '/cloudfront/'),
    ('arn:aws:iam::111111111111:server-certificate/bare', 'global', 'bare', 'bare', '/');
