insert into aws_ec2_load_balancer (name, arn, region, type, load_balancer_attributes) values
    ('mute', 'a-mute', 'us-east-1', 'application', '[{"Key": "access_logs.s3.enabled", "Value": "false"}]'),
    ('logged', 'a-logged', 'us-east-1', 'application', '[{"Key": "access_logs.s3.enabled", "Value": "true"}]'),
    ('denied', 'a-denied', 'us-east-1', 'application', null),
    -- Attributes without the one.
    ('odd', 'a-odd', 'us-east-1', 'application', '[{"Key": "deletion_protection.enabled", "Value": "true"}]');

insert into aws_ec2_load_balancer (name, arn, region, type, load_balancer_attributes) values
    ('tls', 'n-tls', 'us-east-1', 'network', '[{"Key": "access_logs.s3.enabled", "Value": "false"}]'),
    ('tcp', 'n-tcp', 'us-east-1', 'network', '[{"Key": "access_logs.s3.enabled", "Value": "false"}]'),
    ('bare', 'n-bare', 'us-east-1', 'network', '[{"Key": "access_logs.s3.enabled", "Value": "false"}]'),
    ('logged', 'n-logged', 'us-east-1', 'network', '[{"Key": "access_logs.s3.enabled", "Value": "true"}]'),
    -- Listeners of this region were not read.
    ('far', 'n-far', 'us-west-2', 'network', '[{"Key": "access_logs.s3.enabled", "Value": "false"}]'),
    ('far-logged', 'n-far-logged', 'us-west-2', 'network', '[{"Key": "access_logs.s3.enabled", "Value": "true"}]');

insert into aws_ec2_load_balancer_listener (arn, region, load_balancer_arn, protocol) values
    ('l1', 'us-east-1', 'n-tls', 'TLS'),
    ('l2', 'us-east-1', 'n-tls', 'TCP'),
    ('l3', 'us-east-1', 'n-tcp', 'TCP');

-- No access log to have.
insert into aws_ec2_load_balancer (name, arn, region, type, load_balancer_attributes) values
    ('inspect', 'g-inspect', 'us-east-1', 'gateway', '[]');

insert into aws_ec2_classic_load_balancer (name, arn, region, access_log_enabled) values
    ('old', 'c-old', 'us-east-1', false),
    ('kept', 'c-kept', 'us-east-1', true),
    ('denied', 'c-denied', 'us-east-1', null);

insert into unread (table_name, region) values ('aws_ec2_load_balancer_listener', 'us-west-2');

insert into expected (resource, status, reason) values
    ('a-mute', 'alarm', 'Application load balancer mute writes no access logs.'),
    ('a-logged', 'ok', 'Application load balancer logged writes access logs.'),
    ('a-denied', 'unknown', null),
    ('a-odd', 'unknown', null),
    ('n-tls', 'alarm', 'Network load balancer tls writes no access logs.'),
    ('n-tcp', 'skip', 'Network load balancer tcp has no TLS listener, and so nothing to log.'),
    ('n-bare', 'skip', null),
    ('n-logged', 'ok', null),
    ('n-far', 'unknown', null),
    ('n-far-logged', 'ok', null),
    ('c-old', 'alarm', 'Classic load balancer old writes no access logs.'),
    ('c-kept', 'ok', null),
    ('c-denied', 'unknown', null);
