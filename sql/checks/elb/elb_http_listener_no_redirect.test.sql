insert into aws_ec2_load_balancer (type, name, arn, region, scheme) values
    ('application', 'plain', 'plain', 'us-east-1', 'internet-facing'),
    ('application', 'moved', 'moved', 'us-east-1', 'internet-facing'),
    -- A rule forwards behind a default that redirects.
    ('application', 'behind', 'behind', 'us-east-1', 'internal'),
    -- A redirect that stays on HTTP.
    ('application', 'circle', 'circle', 'us-east-1', 'internet-facing'),
    -- Challenges for certificates, and nothing else.
    ('application', 'acme', 'acme', 'us-east-1', 'internet-facing'),
    ('application', 'fixed', 'fixed', 'us-east-1', 'internet-facing'),
    ('application', 'tls', 'tls', 'us-east-1', 'internet-facing'),
    ('application', 'none', 'none', 'us-east-1', 'internet-facing'),
    -- The rules of this one were not read: it may forward, or does so by default anyway.
    ('application', 'blind', 'blind', 'us-east-1', 'internet-facing'),
    ('application', 'blind-plain', 'blind-plain', 'us-east-1', 'internet-facing'),
    -- Nothing of its listener is known; listeners of a region were not read.
    ('application', 'dim', 'dim', 'us-east-1', 'internet-facing'),
    ('application', 'far', 'far', 'us-west-2', 'internet-facing');

insert into aws_ec2_load_balancer_listener (arn, region, load_balancer_arn, port, protocol, default_actions) values
    ('l-plain', 'us-east-1', 'plain', 80, 'HTTP', '[{"Type": "forward", "TargetGroupArn": "tg"}]'),
    ('l-plain-tls', 'us-east-1', 'plain', 443, 'HTTPS', '[{"Type": "forward", "TargetGroupArn": "tg"}]'),
    ('l-moved', 'us-east-1', 'moved', 80, 'HTTP', '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS", "Port": "443"}}]'),
    ('l-behind', 'us-east-1', 'behind', 80, 'HTTP', '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]'),
    ('l-circle', 'us-east-1', 'circle', 80, 'HTTP', '[{"Type": "redirect", "RedirectConfig": {"Protocol": "#{protocol}", "Port": "8080"}}]'),
    ('l-acme', 'us-east-1', 'acme', 80, 'HTTP', '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]'),
    ('l-fixed', 'us-east-1', 'fixed', 80, 'HTTP', '[{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "403"}}]'),
    ('l-tls', 'us-east-1', 'tls', 443, 'HTTPS', '[{"Type": "forward", "TargetGroupArn": "tg"}]'),
    ('l-blind', 'us-east-1', 'blind', 80, 'HTTP', '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]'),
    ('l-blind-plain', 'us-east-1', 'blind-plain', 80, 'HTTP', '[{"Type": "forward", "TargetGroupArn": "tg"}]'),
    ('l-dim', 'us-east-1', 'dim', null, null, null);

insert into aws_ec2_load_balancer_listener_rule (arn, region, listener_arn, priority, is_default, actions, conditions) values
    ('r-plain', 'us-east-1', 'l-plain', 'default', true, '[{"Type": "forward"}]', '[]'),
    ('r-plain-tls', 'us-east-1', 'l-plain-tls', 'default', true, '[{"Type": "forward"}]', '[]'),
    ('r-moved', 'us-east-1', 'l-moved', 'default', true, '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]', '[]'),
    ('r-behind', 'us-east-1', 'l-behind', 'default', true, '[{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS"}}]', '[]'),
    ('r-behind-api', 'us-east-1', 'l-behind', '10', false, '[{"Type": "forward"}]', '[{"Field": "path-pattern", "PathPatternConfig": {"Values": ["/api/*"]}}]'),
    ('r-circle', 'us-east-1', 'l-circle', 'default', true, '[]', '[]'),
    ('r-acme', 'us-east-1', 'l-acme', 'default', true, '[]', '[]'),
    ('r-acme-path', 'us-east-1', 'l-acme', '1', false, '[{"Type": "forward"}]', '[{"Field": "path-pattern", "PathPatternConfig": {"Values": ["/.well-known/acme-challenge/*"]}}]'),
    ('r-fixed', 'us-east-1', 'l-fixed', 'default', true, '[]', '[]'),
    ('r-tls', 'us-east-1', 'l-tls', 'default', true, '[]', '[]'),
    ('r-dim', 'us-east-1', 'l-dim', 'default', true, '[]', '[]');

insert into unread (table_name, region) values ('aws_ec2_load_balancer_listener', 'us-west-2');

insert into expected (resource, status, reason) values
    ('plain', 'alarm', 'Load balancer plain serves HTTP without a redirect to HTTPS: port 80 by default forward.'),
    ('moved', 'ok', 'Load balancer moved redirects HTTP to HTTPS.'),
    ('behind', 'alarm', 'Internal load balancer behind serves HTTP without a redirect to HTTPS: port 80 by rule 10 forward.'),
    ('circle', 'alarm', 'Load balancer circle serves HTTP without a redirect to HTTPS: port 80 by default redirect.'),
    ('acme', 'ok', null),
    ('fixed', 'info', 'Load balancer fixed answers HTTP itself and does not redirect it to HTTPS: port 80 by default fixed-response.'),
    ('tls', 'ok', 'Load balancer tls has no HTTP listener.'),
    ('none', 'ok', null),
    ('blind', 'unknown', null),
    ('blind-plain', 'alarm', null),
    ('dim', 'unknown', null),
    ('far', 'unknown', null);
