insert into before.aws_ec2_load_balancer (name, arn) values ('front', 'arn:front'), ('bare', 'arn:bare'), ('untold', 'arn:untold');
insert into before.aws_cloudfront_distribution (id, arn) values ('E1', 'arn:E1');
insert into before.aws_api_gateway_stage (name, arn) values ('prod', 'arn:prod'), ('private', 'arn:private');
insert into before.aws_wafv2_web_acl (name, arn) values ('acl', 'arn:acl');

insert into drift_finding (check_id, severity, change, status_before, status_after, resource, reason) values
    ('elb_waf_missing', 'medium', 'new', null, 'alarm', 'arn:front', 'Load balancer front faces the internet without a web ACL.'),
    ('cloudfront_distribution_waf_missing', 'medium', 'new', null, 'alarm', 'arn:E1', 'Distribution E1 has no web ACL.'),
    ('apigateway_stage_waf_missing', 'medium', 'new', null, 'alarm', 'arn:prod', 'Stage prod has no web ACL.'),
    ('wafv2_web_acl_baseline_rules_missing', 'medium', 'new', null, 'alarm', 'arn:acl', 'Web ACL acl has no rules.'),
    -- Never had one, is new, and needed none before.
    ('elb_waf_missing', 'medium', 'unchanged', 'alarm', 'alarm', 'arn:bare', 'Load balancer bare faces the internet without a web ACL.'),
    ('elb_waf_missing', 'medium', 'new', null, 'alarm', 'arn:new', 'Load balancer new faces the internet without a web ACL.'),
    ('apigateway_stage_waf_missing', 'medium', 'new', 'skip', 'alarm', 'arn:private', 'Stage private has no web ACL.'),
    -- Not judged on one side.
    ('elb_waf_missing', 'medium', 'incomparable', null, 'unknown', 'arn:untold', 'in the later snapshot: Not known: wafv2:ListWebACLs was denied.');

insert into expected (resource, change, reason) values
    ('arn:front', 'fired', 'Load balancer front faces the internet without a web ACL.'),
    ('arn:E1', 'fired', 'Distribution E1 has no web ACL.'),
    ('arn:prod', 'fired', 'Stage prod has no web ACL.'),
    ('arn:acl', 'fired', 'Web ACL acl has no rules.'),
    ('arn:untold', 'incomparable', 'Not comparable: in the later snapshot: Not known: wafv2:ListWebACLs was denied.');
