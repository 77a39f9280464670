insert into aws_ec2_ssl_policy (name, arn, region, ssl_protocols, ciphers) values
    ('ELBSecurityPolicy-2016-08', 'p1', 'us-east-1', '["TLSv1", "TLSv1.1", "TLSv1.2"]', '[]'),
    ('ELBSecurityPolicy-TLS13-1-2-2021-06', 'p2', 'us-east-1', '["TLSv1.2", "TLSv1.3"]', '[{"Name": "TLS_AES_128_GCM_SHA256"}, {"Name": "ECDHE-RSA-AES128-GCM-SHA256"}]'),
    ('ELBSecurityPolicy-TLS-1-2-2017-01', 'p3', 'us-east-1', '["TLSv1.2"]', '[{"Name": "ECDHE-RSA-AES128-GCM-SHA256"}, {"Name": "AES128-GCM-SHA256"}]'),
    ('ELBSecurityPolicy-Odd', 'p4', 'us-east-1', null, null);

insert into aws_ec2_load_balancer_listener (arn, region, load_balancer_arn, port, protocol, ssl_policy) values
    ('l-old', 'us-east-1', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/1', 443, 'HTTPS', 'ELBSecurityPolicy-2016-08'),
    ('l-new', 'us-east-1', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/1', 8443, 'HTTPS', 'ELBSecurityPolicy-TLS13-1-2-2021-06'),
    ('l-weak', 'us-east-1', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/front/1', 443, 'TLS', 'ELBSecurityPolicy-TLS-1-2-2017-01'),
    -- No policy, no row; a gateway load balancer has no protocol.
    ('l-http', 'us-east-1', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/1', 80, 'HTTP', null),
    ('l-gwy', 'us-east-1', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/gwy/inspect/1', null, null, null),
    -- The policies of this region were not read: names tell, where they are known.
    ('l-far-old', 'us-west-2', 'arn:aws:elasticloadbalancing:us-west-2:111111111111:loadbalancer/app/far/1', 443, 'HTTPS', 'ELBSecurityPolicy-FS-2018-06'),
    ('l-far-new', 'us-west-2', 'arn:aws:elasticloadbalancing:us-west-2:111111111111:loadbalancer/app/far/1', 444, 'HTTPS', 'ELBSecurityPolicy-FS-1-2-Res-2019-08'),
    ('l-far-odd', 'us-west-2', 'arn:aws:elasticloadbalancing:us-west-2:111111111111:loadbalancer/app/far/1', 445, 'HTTPS', 'ELBSecurityPolicy-Next'),
    ('l-odd', 'us-east-1', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/1', 446, 'HTTPS', 'ELBSecurityPolicy-Odd'),
    ('l-unread', 'us-east-1', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/1', null, null, null);

insert into aws_ec2_classic_load_balancer (name, arn, region, listener_descriptions, policy_descriptions) values
    ('old', 'c-old', 'us-east-1', '[{"Listener": {"Protocol": "HTTPS", "LoadBalancerPort": 443}, "PolicyNames": ["sticky", "tls"]}]',
        '[{"PolicyName": "tls", "PolicyTypeName": "SSLNegotiationPolicyType", "PolicyAttributeDescriptions": [{"AttributeName": "Reference-Security-Policy", "AttributeValue": "ELBSecurityPolicy-2016-08"}, {"AttributeName": "Protocol-TLSv1", "AttributeValue": "true"}, {"AttributeName": "Protocol-SSLv3", "AttributeValue": "false"}, {"AttributeName": "Protocol-TLSv1.1", "AttributeValue": "true"}, {"AttributeName": "Protocol-TLSv1.2", "AttributeValue": "true"}]}]'),
    -- An old policy that no listener uses.
    ('new', 'c-new', 'us-east-1', '[{"Listener": {"Protocol": "SSL", "LoadBalancerPort": 443}, "PolicyNames": ["own"]}]',
        '[{"PolicyName": "own", "PolicyTypeName": "SSLNegotiationPolicyType", "PolicyAttributeDescriptions": [{"AttributeName": "Protocol-TLSv1.2", "AttributeValue": "true"}]}, {"PolicyName": "left", "PolicyTypeName": "SSLNegotiationPolicyType", "PolicyAttributeDescriptions": [{"AttributeName": "Protocol-SSLv3", "AttributeValue": "true"}]}]'),
    ('plain', 'c-plain', 'us-east-1', '[{"Listener": {"Protocol": "HTTP", "LoadBalancerPort": 80}, "PolicyNames": []}]', '[]'),
    ('denied', 'c-denied', 'us-east-1', '[{"Listener": {"Protocol": "HTTPS", "LoadBalancerPort": 443}, "PolicyNames": ["tls"]}]', null),
    ('unread', 'c-unread', 'us-east-1', null, null);

insert into unread (table_name, region) values ('aws_ec2_ssl_policy', 'us-west-2');

insert into expected (resource, status, reason) values
    ('l-old', 'alarm', 'Listener on port 443 of load balancer front allows TLSv1, TLSv1.1 by policy ELBSecurityPolicy-2016-08.'),
    ('l-new', 'ok', 'Listener on port 8443 of load balancer front allows TLS 1.2 and later only, by policy ELBSecurityPolicy-TLS13-1-2-2021-06.'),
    ('l-weak', 'ok', 'Listener on port 443 of load balancer front allows TLS 1.2 and later only, by policy ELBSecurityPolicy-TLS-1-2-2017-01; some of its ciphers lack forward secrecy.'),
    ('l-far-old', 'alarm', 'Listener on port 443 of load balancer far allows TLS below 1.2 by policy ELBSecurityPolicy-FS-2018-06.'),
    ('l-far-new', 'ok', null),
    ('l-far-odd', 'unknown', null),
    ('l-odd', 'unknown', null),
    ('l-unread', 'unknown', null),
    ('c-old', 'alarm', 'Classic load balancer old allows TLSv1, TLSv1.1 by policy ELBSecurityPolicy-2016-08.'),
    ('c-new', 'ok', 'Classic load balancer new allows TLS 1.2 and later only, by policy own.'),
    ('c-plain', 'skip', 'Classic load balancer plain has no TLS listener.'),
    ('c-denied', 'unknown', null),
    ('c-unread', 'unknown', null);
