insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered.
    (
        'arn:aws:waf-regional:us-east-1:111111111111:webacl/w1', 'w1', 'us-east-1', map {'team': 'data'},
        '{"ListWebACLs": {"Name": "front", "WebACLId": "w1"},
        "GetWebACL": {"WebACL": {"DefaultAction": {"Type": "BLOCK"}, "MetricName": "metricname-1",
        "Rules": [{"Priority": 1, "RuleId": "r1", "Action": {"Type": "BLOCK"}}]}},
        "GetLoggingConfiguration": {"LoggingConfiguration": {"ResourceArn": "arn:aws:x:us-east-1:111111111111:resource/1",
        "LogDestinationConfigs": ["logdestinationconfigs-1"], "RedactedFields": [{"Type": "URI",
        "Data": "data-1"}]}},
        "ListResourcesForWebACL.APPLICATION_LOAD_BALANCER": {"ResourceArns": ["arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/shop/1"]},
        "ListResourcesForWebACL.API_GATEWAY": {"ResourceArns": ["arn:aws:apigateway:us-east-1::/restapis/a/stages/live"]},
        "ListTagsForResource": {"TagInfoForResource": {"TagList": [{"Key": "team", "Value": "data"}]}}}'
    ),
    -- What else is asked was refused.
    (
        'arn:aws:waf-regional:us-east-1:111111111111:webacl/w1-denied', 'w1-denied', 'us-east-1', map {'team': 'data'},
        '{"ListWebACLs": {"Name": "front", "WebACLId": "w1"},
        "GetWebACL": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}},
        "GetLoggingConfiguration": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}},
        "ListResourcesForWebACL.APPLICATION_LOAD_BALANCER": {"$error": {"code": "AccessDeniedException",
        "message": "not authorized"}},
        "ListResourcesForWebACL.API_GATEWAY": {"$error": {"code": "AccessDeniedException",
        "message": "not authorized"}}, "ListTagsForResource": {"$error": {"code": "AccessDeniedException",
        "message": "not authorized"}}}'
    ),
    -- Only listed.
    (
        'arn:aws:waf-regional:us-east-1:111111111111:webacl/w1-bare', 'w1-bare', 'us-east-1', map {'team': 'data'},
        '{"ListWebACLs": {"Name": "front", "WebACLId": "w1"}}'
    ),
    -- The API says that there is none.
    (
        'arn:aws:waf-regional:us-east-1:111111111111:webacl/w1-none', 'w1-none', 'us-east-1', map {'team': 'data'},
        '{"ListWebACLs": {"Name": "front", "WebACLId": "w1"}, "GetLoggingConfiguration": {"$absent": "NotFound"}}'
    );

insert into expected (
    arn, title, tags, name, web_acl_id, default_action, metric_name, logging_configuration, resources, rules,
    tags_src
) values
    (
        'arn:aws:waf-regional:us-east-1:111111111111:webacl/w1', 'front', '{"team":"data"}', 'front', 'w1',
        'BLOCK', 'metricname-1',
        '{"ResourceArn":"arn:aws:x:us-east-1:111111111111:resource/1","LogDestinationConfigs":["logdestinationconfigs-1"],"RedactedFields":[{"Type":"URI","Data":"data-1"}]}',
        '["arn:aws:apigateway:us-east-1::/restapis/a/stages/live","arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/shop/1"]',
        '[{"Priority":1,"RuleId":"r1","Action":{"Type":"BLOCK"}}]', '[{"Key":"team","Value":"data"}]'
    ),
    (
        'arn:aws:waf-regional:us-east-1:111111111111:webacl/w1-denied', 'front', '{"team":"data"}', 'front', 'w1',
        null, null, null, null, null, null
    ),
    (
        'arn:aws:waf-regional:us-east-1:111111111111:webacl/w1-bare', 'front', '{"team":"data"}', 'front', 'w1',
        null, null, null, null, null, null
    ),
    (
        'arn:aws:waf-regional:us-east-1:111111111111:webacl/w1-none', 'front', '{"team":"data"}', 'front', 'w1',
        null, null, '{}', null, null, null
    );
