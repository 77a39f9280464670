insert into aws_cloudfront_distribution (id, arn, region, default_cache_behavior, cache_behaviors, origin_groups, origins) values
    ('E1', 'http', 'global', '{"TargetOriginId": "o", "ViewerProtocolPolicy": "https-only"}', '{"Quantity": 0}', '{"Quantity": 0}',
        '[{"Id": "o", "DomainName": "a.example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "http-only", "OriginSslProtocols": {"Items": ["TLSv1", "TLSv1.2"]}}}]'),
    ('E2', 'old', 'global', '{"TargetOriginId": "o", "ViewerProtocolPolicy": "https-only"}', '{"Quantity": 0}', '{"Quantity": 0}',
        '[{"Id": "o", "DomainName": "a.example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "https-only", "OriginSslProtocols": {"Items": ["TLSv1", "TLSv1.1", "TLSv1.2"]}}}]'),
    ('E3', 'safe', 'global', '{"TargetOriginId": "o", "ViewerProtocolPolicy": "allow-all"}', '{"Quantity": 0}', '{"Quantity": 0}',
        '[{"Id": "o", "DomainName": "a.example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "https-only", "OriginSslProtocols": {"Items": ["TLSv1.2"]}}}]'),
    -- As the viewer: viewers may use HTTP, may not, may through a group, may for another origin only.
    ('E4', 'match', 'global', '{"TargetOriginId": "o", "ViewerProtocolPolicy": "allow-all"}', '{"Quantity": 0}', '{"Quantity": 0}',
        '[{"Id": "o", "DomainName": "a.example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "match-viewer", "OriginSslProtocols": {"Items": ["TLSv1.2"]}}}]'),
    ('E5', 'match-safe', 'global', '{"TargetOriginId": "o", "ViewerProtocolPolicy": "redirect-to-https"}', '{"Quantity": 0}', '{"Quantity": 0}',
        '[{"Id": "o", "DomainName": "a.example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "match-viewer", "OriginSslProtocols": {"Items": ["TLSv1.2"]}}}]'),
    ('E6', 'group', 'global', '{"TargetOriginId": "g", "ViewerProtocolPolicy": "allow-all"}', '{"Quantity": 0}',
        '{"Quantity": 1, "Items": [{"Id": "g", "Members": {"Quantity": 2, "Items": [{"OriginId": "p"}, {"OriginId": "o"}]}}]}',
        '[{"Id": "o", "DomainName": "a.example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "match-viewer", "OriginSslProtocols": {"Items": ["TLSv1.2"]}}}]'),
    ('E7', 'elsewhere', 'global', '{"TargetOriginId": "p", "ViewerProtocolPolicy": "allow-all"}', '{"Quantity": 0}', '{"Quantity": 0}',
        '[{"Id": "o", "DomainName": "a.example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "match-viewer", "OriginSslProtocols": {"Items": ["TLSv1.2"]}}}]'),
    -- Behaviors of this one were not read.
    ('E8', 'match-dim', 'global', null, null, null,
        '[{"Id": "o", "DomainName": "a.example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "match-viewer", "OriginSslProtocols": {"Items": ["TLSv1.2"]}}}]'),
    -- S3: a bucket, a website.
    ('E9', 'bucket', 'global', '{"TargetOriginId": "o", "ViewerProtocolPolicy": "allow-all"}', '{"Quantity": 0}', '{"Quantity": 0}',
        '[{"Id": "o", "DomainName": "site.s3.eu-central-1.amazonaws.com", "S3OriginConfig": {"OriginAccessIdentity": ""}}]'),
    ('E10', 'website', 'global', '{"TargetOriginId": "o", "ViewerProtocolPolicy": "https-only"}', '{"Quantity": 0}', '{"Quantity": 0}',
        '[{"Id": "o", "DomainName": "site.s3-website-us-east-1.amazonaws.com", "CustomOriginConfig": {"OriginProtocolPolicy": "http-only", "OriginSslProtocols": {"Items": ["TLSv1.2"]}}}]'),
    -- A VPC origin alone, and beside a bad one.
    ('E11', 'vpc', 'global', '{"TargetOriginId": "o", "ViewerProtocolPolicy": "https-only"}', '{"Quantity": 0}', '{"Quantity": 0}',
        '[{"Id": "o", "DomainName": "lb.internal", "VpcOriginConfig": {"VpcOriginId": "vo_1"}}]'),
    ('E12', 'vpc-bad', 'global', '{"TargetOriginId": "o", "ViewerProtocolPolicy": "https-only"}', '{"Quantity": 0}', '{"Quantity": 0}',
        '[{"Id": "o", "DomainName": "lb.internal", "VpcOriginConfig": {"VpcOriginId": "vo_1"}}, {"Id": "p", "DomainName": "b.example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "https-only", "OriginSslProtocols": {"Items": ["SSLv3"]}}}]'),
    ('E13', 'unread', 'global', null, null, null, null);

insert into expected (resource, status, reason) values
    ('http', 'alarm', 'Distribution E1 may fetch from a.example.com over HTTP.'),
    ('old', 'alarm', 'Distribution E2 may fetch from a.example.com with TLSv1, TLSv1.1.'),
    ('safe', 'ok', 'Distribution E3 fetches from its custom origins with TLS 1.2 only.'),
    ('match', 'alarm', null),
    ('match-safe', 'ok', null),
    ('group', 'alarm', null),
    ('elsewhere', 'ok', null),
    ('match-dim', 'unknown', null),
    ('bucket', 'ok', 'Distribution E9 has no custom origin.'),
    ('website', 'alarm', 'Distribution E10 may fetch from site.s3-website-us-east-1.amazonaws.com over HTTP.'),
    ('vpc', 'unknown', null),
    ('vpc-bad', 'alarm', 'Distribution E12 may fetch from b.example.com with SSLv3.'),
    ('unread', 'unknown', null);
