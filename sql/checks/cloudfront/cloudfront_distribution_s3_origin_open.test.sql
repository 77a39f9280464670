insert into aws_cloudfront_distribution (id, arn, region, origins) values
    ('E1', 'open', 'global', '[{"Id": "o", "DomainName": "site.s3.amazonaws.com", "OriginAccessControlId": "", "S3OriginConfig": {"OriginAccessIdentity": ""}}]'),
    ('E2', 'control', 'global', '[{"Id": "o", "DomainName": "site.s3.eu-central-1.amazonaws.com", "OriginAccessControlId": "E2QWRUHAPOMQZL", "S3OriginConfig": {"OriginAccessIdentity": ""}}]'),
    ('E3', 'identity', 'global', '[{"Id": "o", "DomainName": "site.s3.eu-central-1.amazonaws.com", "OriginAccessControlId": "", "S3OriginConfig": {"OriginAccessIdentity": "origin-access-identity/cloudfront/E1"}}]'),
    -- A website endpoint is a custom origin.
    ('E4', 'website', 'global', '[{"Id": "o", "DomainName": "site.s3-website.eu-central-1.amazonaws.com", "CustomOriginConfig": {"OriginProtocolPolicy": "http-only"}}]'),
    -- One of two; old spellings of the region.
    ('E5', 'two', 'global', '[{"Id": "o", "DomainName": "site.s3-us-west-2.amazonaws.com", "OriginAccessControlId": ""}, {"Id": "p", "DomainName": "img.s3.dualstack.us-west-2.amazonaws.com", "OriginAccessControlId": "E2"}]'),
    -- S3 in the name is not S3.
    ('E6', 'custom', 'global', '[{"Id": "o", "DomainName": "www.s3-like.example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}]'),
    ('E7', 'china', 'global', '[{"Id": "o", "DomainName": "site.s3.cn-north-1.amazonaws.com.cn", "OriginAccessControlId": ""}]'),
    ('E8', 'unread', 'global', null);

insert into expected (resource, status, reason) values
    ('open', 'alarm', 'Distribution E1 reads anonymously from site.s3.amazonaws.com.'),
    ('control', 'ok', 'Distribution E2 reads from S3 with an origin access control.'),
    ('identity', 'ok', 'Distribution E3 reads from S3 with an origin access identity, which origin access control replaces.'),
    ('website', 'alarm', null),
    ('two', 'alarm', 'Distribution E5 reads anonymously from site.s3-us-west-2.amazonaws.com.'),
    ('custom', 'ok', 'Distribution E6 has no S3 origin.'),
    ('china', 'alarm', null),
    ('unread', 'unknown', null);
