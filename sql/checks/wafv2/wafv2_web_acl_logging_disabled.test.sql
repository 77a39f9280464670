insert into aws_wafv2_web_acl (arn, name, region, has_logging, logging_configuration, visibility_config) values
    ('arn:aws:wafv2:us-east-1:111111111111:global/webacl/site/a1', 'site', 'global', true,
        '{"LogDestinationConfigs":["arn:aws:s3:::aws-waf-logs-site"]}', '{"CloudWatchMetricsEnabled":true}'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/lake/a2', 'lake', 'us-east-1', true, '{"LogScope":"SECURITY_LAKE"}', null),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/dark/a3', 'dark', 'us-east-1', false, null, '{"CloudWatchMetricsEnabled":true}'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/blind/a4', 'blind', 'us-east-1', false, null, '{"CloudWatchMetricsEnabled":false}'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/denied/a5', 'denied', 'us-east-1', null, null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:wafv2:us-east-1:111111111111:global/webacl/site/a1', 'ok', 'Web ACL site logs its requests to arn:aws:s3:::aws-waf-logs-site.'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/lake/a2', 'ok', 'Web ACL lake logs its requests.'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/dark/a3', 'alarm', 'Web ACL dark does not log its requests.'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/blind/a4', 'alarm', 'Web ACL blind does not log its requests, and keeps no metrics.'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/denied/a5', 'unknown', null);
