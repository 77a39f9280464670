insert into aws_ec2_load_balancer (name, arn, type, load_balancer_attributes, tags) values
    ('open', 'a-open', 'application', '[{"Key": "deletion_protection.enabled", "Value": "false"}]', '{}'),
    ('kept', 'a-kept', 'application', '[{"Key": "deletion_protection.enabled", "Value": "true"}]', null),
    ('denied', 'a-denied', 'application', null, '{}'),
    -- Made by controllers.
    ('k8s', 'a-k8s', 'application', '[{"Key": "deletion_protection.enabled", "Value": "false"}]', '{"elbv2.k8s.aws/cluster": "prod"}');

insert into aws_ec2_load_balancer (name, arn, type, load_balancer_attributes, tags) values
    ('net', 'n-net', 'network', '[{"Key": "deletion_protection.enabled", "Value": "false"}]', '{"kubernetes.io/cluster/prod": "owned"}');

insert into aws_ec2_load_balancer (name, arn, type, load_balancer_attributes) values
    ('inspect', 'g-inspect', 'gateway', '[{"Key": "deletion_protection.enabled", "Value": "true"}]'),
    ('odd', 'g-odd', 'gateway', '[]');

insert into expected (resource, status, reason) values
    ('a-open', 'alarm', 'Application load balancer open is not protected from deletion.'),
    ('a-kept', 'ok', 'Application load balancer kept is protected from deletion.'),
    ('a-denied', 'unknown', null),
    ('a-k8s', 'alarm', 'Application load balancer k8s is not protected from deletion; a Kubernetes cluster owns it.'),
    ('n-net', 'alarm', 'Network load balancer net is not protected from deletion; a Kubernetes cluster owns it.'),
    ('g-inspect', 'ok', 'Gateway load balancer inspect is protected from deletion.'),
    ('g-odd', 'unknown', null);
