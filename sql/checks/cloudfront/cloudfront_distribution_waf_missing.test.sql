insert into aws_cloudfront_distribution (id, arn, region, web_acl_id) values
    ('E1', 'bare', 'global', ''),
    ('E2', 'guarded', 'global', 'arn:aws:wafv2:us-east-1:111111111111:global/webacl/front/1'),
    ('E3', 'classic', 'global', '473e64fd-f30b-4765-81a0-62ad96dd167a'),
    ('E4', 'unread', 'global', null);

insert into expected (resource, status, reason) values
    ('bare', 'alarm', 'Distribution E1 has no web ACL.'),
    ('guarded', 'ok', 'Distribution E2 has the web ACL arn:aws:wafv2:us-east-1:111111111111:global/webacl/front/1.'),
    ('classic', 'ok', 'Distribution E3 has the web ACL 473e64fd-f30b-4765-81a0-62ad96dd167a of WAF Classic, which is retired.'),
    ('unread', 'unknown', null);
