insert into resource (arn, resource_id, resource_name, evidence) values
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:ssl-policy/ELBSecurityPolicy-2016-08', 'ELBSecurityPolicy-2016-08', 'ELBSecurityPolicy-2016-08', '{"DescribeSSLPolicies": {
        "SslProtocols": ["TLSv1", "TLSv1.1", "TLSv1.2"], "Ciphers": [{"Name": "ECDHE-RSA-AES128-GCM-SHA256", "Priority": 1}, {"Name": "AES128-SHA", "Priority": 2}],
        "Name": "ELBSecurityPolicy-2016-08", "SupportedLoadBalancerTypes": ["application", "network"]}}'),
    -- An older answer.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:ssl-policy/ELBSecurityPolicy-TLS-1-2-2017-01', 'ELBSecurityPolicy-TLS-1-2-2017-01', null,
        '{"DescribeSSLPolicies": {"SslProtocols": ["TLSv1.2"], "Name": "ELBSecurityPolicy-TLS-1-2-2017-01"}}');

insert into expected (arn, title, tags, name, ciphers, ssl_protocols, supported_load_balancer_types) values
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:ssl-policy/ELBSecurityPolicy-2016-08', 'ELBSecurityPolicy-2016-08',
        null, 'ELBSecurityPolicy-2016-08',
        '[{"Name":"ECDHE-RSA-AES128-GCM-SHA256","Priority":1},{"Name":"AES128-SHA","Priority":2}]',
        '["TLSv1","TLSv1.1","TLSv1.2"]', '["application","network"]'
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:ssl-policy/ELBSecurityPolicy-TLS-1-2-2017-01',
        'ELBSecurityPolicy-TLS-1-2-2017-01', null, 'ELBSecurityPolicy-TLS-1-2-2017-01', null, '["TLSv1.2"]', null
    );
