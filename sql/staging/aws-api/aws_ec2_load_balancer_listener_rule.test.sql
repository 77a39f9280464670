insert into resource (arn, resource_id, evidence) values
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:listener-rule/app/front/1/2/3', 'r3', '{"DescribeRules": {
        "RuleArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:listener-rule/app/front/1/2/3", "Priority": "10",
        "Conditions": [{"Field": "path-pattern", "Values": ["/api/*"], "PathPatternConfig": {"Values": ["/api/*"]}}],
        "Actions": [{"Type": "forward", "TargetGroupArn": "tg1"}], "IsDefault": false}}'),
    ('arn:aws:elasticloadbalancing:us-east-1:111111111111:listener-rule/app/front/1/2/4', 'r4',
        '{"DescribeRules": {"Priority": "default", "Conditions": [], "IsDefault": true}}');

insert into expected (arn, title, tags, listener_arn, priority, is_default, actions, conditions) values
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener-rule/app/front/1/2/3',
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener-rule/app/front/1/2/3', null,
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/2', '10', false,
        '[{"Type":"forward","TargetGroupArn":"tg1"}]',
        '[{"Field":"path-pattern","Values":["/api/*"],"PathPatternConfig":{"Values":["/api/*"]}}]'
    ),
    (
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener-rule/app/front/1/2/4',
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener-rule/app/front/1/2/4', null,
        'arn:aws:elasticloadbalancing:us-east-1:111111111111:listener/app/front/1/2', 'default', true, null, '[]'
    );
