insert into aws_cloudfront_distribution (id, arn, region, default_cache_behavior, cache_behaviors) values
    ('E1', 'open', 'global', '{"TargetOriginId": "o", "ViewerProtocolPolicy": "allow-all"}', '{"Quantity": 0}'),
    -- Behind a default that redirects.
    ('E2', 'path', 'global', '{"TargetOriginId": "o", "ViewerProtocolPolicy": "redirect-to-https"}',
        '{"Quantity": 2, "Items": [{"PathPattern": "/b/*", "TargetOriginId": "o", "ViewerProtocolPolicy": "allow-all"}, {"PathPattern": "/a/*", "TargetOriginId": "o", "ViewerProtocolPolicy": "allow-all"}]}'),
    ('E3', 'safe', 'global', '{"TargetOriginId": "o", "ViewerProtocolPolicy": "redirect-to-https"}',
        '{"Quantity": 1, "Items": [{"PathPattern": "/a/*", "TargetOriginId": "o", "ViewerProtocolPolicy": "https-only"}]}'),
    -- Part of it was read.
    ('E4', 'half', 'global', '{"TargetOriginId": "o", "ViewerProtocolPolicy": "https-only"}', null),
    ('E5', 'half-open', 'global', '{"TargetOriginId": "o", "ViewerProtocolPolicy": "allow-all"}', null),
    ('E6', 'policyless', 'global', '{"TargetOriginId": "o"}', '{"Quantity": 0}'),
    ('E7', 'unread', 'global', null, null);

insert into expected (resource, status, reason) values
    ('open', 'alarm', 'Distribution E1 answers over HTTP: the default behavior.'),
    ('path', 'alarm', 'Distribution E2 answers over HTTP: behavior /a/*, behavior /b/*.'),
    ('safe', 'ok', 'Distribution E3 answers over HTTPS only, or redirects to it.'),
    ('half', 'unknown', null),
    ('half-open', 'alarm', null),
    ('policyless', 'unknown', null),
    ('unread', 'unknown', null);
