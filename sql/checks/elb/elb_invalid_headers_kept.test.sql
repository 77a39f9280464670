insert into aws_ec2_load_balancer (name, arn, type, load_balancer_attributes) values
    ('kept', 'a-kept', 'application', '[{"Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "false"}, {"Key": "routing.http.desync_mitigation_mode", "Value": "defensive"}]'),
    ('watch', 'a-watch', 'application', '[{"Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "true"}, {"Key": "routing.http.desync_mitigation_mode", "Value": "monitor"}]'),
    ('both', 'a-both', 'application', '[{"Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "false"}, {"Key": "routing.http.desync_mitigation_mode", "Value": "monitor"}]'),
    ('good', 'a-good', 'application', '[{"Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "true"}, {"Key": "routing.http.desync_mitigation_mode", "Value": "strictest"}]'),
    -- One setting of two is enough for an alarm, and not for more.
    ('half-bad', 'a-half-bad', 'application', '[{"Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "false"}]'),
    ('half-good', 'a-half-good', 'application', '[{"Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "true"}]'),
    ('denied', 'a-denied', 'application', null);

-- Neither setting is theirs.
insert into aws_ec2_load_balancer (name, arn, type, load_balancer_attributes) values ('net', 'n-net', 'network', '[]');

insert into aws_ec2_load_balancer (name, arn, type, load_balancer_attributes) values ('inspect', 'g-inspect', 'gateway', '[]');

insert into aws_ec2_classic_load_balancer (name, arn, additional_attributes) values
    ('watch', 'c-watch', '[{"Key": "elb.http.desyncmitigationmode", "Value": "monitor"}]'),
    ('good', 'c-good', '[{"Key": "elb.http.desyncmitigationmode", "Value": "defensive"}]'),
    ('odd', 'c-odd', '[]'),
    ('denied', 'c-denied', null);

insert into expected (resource, status, reason) values
    ('a-kept', 'alarm', 'Application load balancer kept forwards headers with invalid names.'),
    ('a-watch', 'alarm', 'Application load balancer watch only watches requests that may desynchronize it and its targets.'),
    ('a-both', 'alarm', 'Application load balancer both forwards headers with invalid names, and only watches requests that may desynchronize it and its targets.'),
    ('a-good', 'ok', 'Application load balancer good drops headers with invalid names, and mitigates desync in mode strictest.'),
    ('a-half-bad', 'alarm', null),
    ('a-half-good', 'unknown', null),
    ('a-denied', 'unknown', null),
    ('c-watch', 'alarm', 'Classic load balancer watch only watches requests that may desynchronize it and its targets.'),
    ('c-good', 'ok', 'Classic load balancer good mitigates desync in mode defensive.'),
    ('c-odd', 'unknown', null),
    ('c-denied', 'unknown', null);
