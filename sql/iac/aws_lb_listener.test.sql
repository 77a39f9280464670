insert into instance (address, attributes) values
    ('aws_lb_listener.same', '{"id": "arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/l/1/1", "arn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/l/1/1", "load_balancer_arn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/l/1", "port": 443, "protocol": "HTTPS", "ssl_policy": "ELBSecurityPolicy-TLS13-1-2-2021-06", "certificate_arn": "arn:cert", "default_action": [{"type": "forward", "target_group_arn": "arn:tg", "forward": [], "redirect": []}]}'),
    ('aws_lb_listener.other', '{"id": "arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/l/1/2", "arn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/l/1/2", "load_balancer_arn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/l/1", "port": 443, "protocol": "HTTPS", "ssl_policy": "ELBSecurityPolicy-TLS13-1-2-2021-06", "certificate_arn": "arn:cert", "default_action": [{"type": "forward", "target_group_arn": "arn:tg", "forward": [], "redirect": []}]}');

insert into aws_ec2_load_balancer_listener (arn, load_balancer_arn, port, protocol, ssl_policy, certificates, default_actions) values
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/l/1/1', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/l/1', 443, 'HTTPS', 'ELBSecurityPolicy-TLS13-1-2-2021-06', '[{"CertificateArn": "arn:cert"}]', '[{"Type": "forward", "TargetGroupArn": "arn:tg", "ForwardConfig": {"TargetGroups": [{"TargetGroupArn": "arn:tg"}]}}]'),
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/l/1/2', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/l/1', 443, 'HTTPS', 'ELBSecurityPolicy-2016-08', '[{"CertificateArn": "arn:cert"}]', '[{"Type": "forward", "TargetGroupArn": "arn:tg", "ForwardConfig": {"TargetGroups": [{"TargetGroupArn": "arn:tg"}]}}]');

insert into expected (address, change, attributes, difference) values
    ('aws_lb_listener.same', 'managed', null, null),
    ('aws_lb_listener.other', 'differs', 'ssl_policy', 'ssl_policy: ELBSecurityPolicy-TLS13-1-2-2021-06 -> ELBSecurityPolicy-2016-08');
