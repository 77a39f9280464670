insert into resource (arn, resource_id, tags, evidence) values
    -- The listener of the other fixture.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/2', 'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/2', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::ElasticLoadBalancingV2::Listener",
        "configuration": {
            "ListenerArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/2",
            "LoadBalancerArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/1",
            "Port": 443, "Protocol": "HTTPS", "SslPolicy": "ELBSecurityPolicy-TLS13-1-2-2021-06",
            "Certificates": [{"CertificateArn": "arn:aws:acm:us-east-1:111111111111:certificate/1"}], "AlpnPolicy": [],
            "DefaultActions": [{"Type": "forward", "TargetGroupArn": "tg1"}]},
        "supplementaryConfiguration": {}}}'),
    -- An item without a configuration tells nothing but what its ARN does.
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/gone/1/2', 'gone', null, '{"ConfigurationItem": {
        "resourceType": "AWS::ElasticLoadBalancingV2::Listener", "configuration": null}}');

insert into expected (
    arn, title, tags, load_balancer_arn, port, protocol, ssl_policy, alpn_policy, certificates, default_actions,
    mutual_authentication
) values
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/2',
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/2', '{}',
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/front/1', 443, 'HTTPS',
        'ELBSecurityPolicy-TLS13-1-2-2021-06', '[]', '[{"CertificateArn":"arn:aws:acm:us-east-1:111111111111:certificate/1"}]',
        '[{"Type":"forward","TargetGroupArn":"tg1"}]', null
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/gone/1/2',
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/gone/1/2', null,
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/gone/1', null, null, null, null, null,
        null, null
    );
