insert into aws_cloudfront_distribution (id, arn, region, default_root_object, default_cache_behavior, cache_behaviors, origin_groups, origins) values
    ('E1', 'bare', 'global', '', '{"TargetOriginId": "o"}', '{"Quantity": 0}', '{"Quantity": 0}', '[{"Id": "o", "DomainName": "site.s3.eu-central-1.amazonaws.com"}]'),
    ('E2', 'set', 'global', 'index.html', '{"TargetOriginId": "o"}', '{"Quantity": 0}', '{"Quantity": 0}', '[{"Id": "o", "DomainName": "site.s3.eu-central-1.amazonaws.com"}]'),
    -- The root is the server's own.
    ('E3', 'api', 'global', '', '{"TargetOriginId": "o"}', '{"Quantity": 0}', '{"Quantity": 0}', '[{"Id": "o", "DomainName": "api.example.com", "CustomOriginConfig": {}}]'),
    ('E4', 'website', 'global', '', '{"TargetOriginId": "o"}', '{"Quantity": 0}', '{"Quantity": 0}', '[{"Id": "o", "DomainName": "site.s3-website-us-east-1.amazonaws.com", "CustomOriginConfig": {}}]'),
    -- The bucket serves pictures only.
    ('E5', 'static', 'global', '', '{"TargetOriginId": "o"}', '{"Quantity": 1, "Items": [{"PathPattern": "/img/*", "TargetOriginId": "p"}]}', '{"Quantity": 0}',
        '[{"Id": "o", "DomainName": "api.example.com", "CustomOriginConfig": {}}, {"Id": "p", "DomainName": "img.s3.amazonaws.com"}]'),
    -- A bucket takes over when the server fails.
    ('E6', 'group', 'global', '', '{"TargetOriginId": "g"}', '{"Quantity": 0}', '{"Quantity": 1, "Items": [{"Id": "g", "Members": {"Items": [{"OriginId": "o"}, {"OriginId": "p"}]}}]}',
        '[{"Id": "o", "DomainName": "api.example.com", "CustomOriginConfig": {}}, {"Id": "p", "DomainName": "img.s3.amazonaws.com"}]'),
    -- What is not read: the root object; the behavior, with and without a root object; the origins.
    ('E7', 'denied', 'global', null, '{"TargetOriginId": "o"}', '{"Quantity": 0}', '{"Quantity": 0}', '[{"Id": "o", "DomainName": "site.s3.amazonaws.com"}]'),
    ('E8', 'dim', 'global', '', null, null, null, '[{"Id": "o", "DomainName": "site.s3.amazonaws.com"}]'),
    ('E9', 'dim-set', 'global', 'index.html', null, null, null, null),
    ('E10', 'originless', 'global', '', '{"TargetOriginId": "o"}', '{"Quantity": 0}', '{"Quantity": 0}', null);

insert into expected (resource, status, reason) values
    ('bare', 'alarm', 'Distribution E1 has no default root object, and asks bucket site.s3.eu-central-1.amazonaws.com for its root.'),
    ('set', 'ok', 'Distribution E2 answers requests for its root with index.html.'),
    ('api', 'skip', 'Distribution E3 leaves its root to api.example.com, which is no bucket.'),
    ('website', 'skip', null),
    ('static', 'skip', null),
    ('group', 'alarm', null),
    ('denied', 'unknown', null),
    ('dim', 'unknown', null),
    ('dim-set', 'ok', null),
    ('originless', 'unknown', null);
