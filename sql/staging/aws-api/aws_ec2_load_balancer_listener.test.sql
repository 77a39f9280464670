insert into resource (arn, resource_id, tags, evidence) values
    -- AWS Config's fixture tells of the same listener.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/2', 'l2', map {}, '{"DescribeListeners": {
        "ListenerArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/2",
        "LoadBalancerArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/1",
        "Port": 443, "Protocol": "HTTPS", "SslPolicy": "ELBSecurityPolicy-TLS13-1-2-2021-06",
        "Certificates": [{"CertificateArn": "arn:aws:acm:us-east-1:111111111111:certificate/1"}],
        "DefaultActions": [{"Type": "forward", "TargetGroupArn": "tg1"}],
        "MutualAuthentication": {"Mode": "verify", "TrustStoreArn": "ts1", "IgnoreClientCertificateExpiry": false}}}'),
    -- An older answer does not tell of client certificates; plain HTTP has none.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/3', 'l3', null, '{"DescribeListeners": {
        "ListenerArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/3", "Port": 444, "Protocol": "HTTPS"}}'),
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/4', 'l4', null, '{"DescribeListeners": {
        "ListenerArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/4", "Port": 80, "Protocol": "HTTP",
        "DefaultActions": [{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS", "StatusCode": "HTTP_301"}}]}}'),
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/net/front/1/5', 'l5', null, '{"DescribeListeners": {
        "ListenerArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/net/front/1/5", "Port": 443, "Protocol": "TLS",
        "AlpnPolicy": ["HTTP2Preferred"]}}');

insert into expected (
    arn, title, tags, load_balancer_arn, port, protocol, ssl_policy, alpn_policy, certificates, default_actions,
    mutual_authentication
) values
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/2',
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/2', '{}',
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/1', 443, 'HTTPS',
        'ELBSecurityPolicy-TLS13-1-2-2021-06', '[]', '[{"CertificateArn":"arn:aws:acm:us-east-1:111111111111:certificate/1"}]',
        '[{"Type":"forward","TargetGroupArn":"tg1"}]',
        '{"Mode":"verify","TrustStoreArn":"ts1","IgnoreClientCertificateExpiry":false}'
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/3',
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/3', null,
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/1', 444, 'HTTPS', null, '[]',
        '[]', null, '{"Mode":"off"}'
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/4',
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/4', null,
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/1', 80, 'HTTP', null, '[]', '[]',
        '[{"Type":"redirect","RedirectConfig":{"Protocol":"HTTPS","StatusCode":"HTTP_301"}}]', null
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/net/front/1/5',
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/net/front/1/5', null,
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/net/front/1', 443, 'TLS', null,
        '["HTTP2Preferred"]', '[]', null, null
    );
