insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- Everything set, for CloudFront. AWS Config's fixture tells of the same web ACL.
    ('arn:aws:wafv2:us-east-1:111111111111:global/webacl/site/a1', 'a1', 'site', 'global', map {'team': 'web'}, '{
        "ListWebACLs": {
            "Name": "site", "Id": "a1", "Description": "Public site", "LockToken": "t",
            "ARN": "arn:aws:wafv2:us-east-1:111111111111:global/webacl/site/a1"
        },
        "GetWebACL": {
            "WebACL": {
                "Name": "site", "Id": "a1", "ARN": "arn:aws:wafv2:us-east-1:111111111111:global/webacl/site/a1",
                "DefaultAction": {"Allow": {}}, "Description": "Public site",
                "Rules": [{
                    "Name": "common", "Priority": 0,
                    "Statement": {"ManagedRuleGroupStatement": {"VendorName": "AWS", "Name": "AWSManagedRulesCommonRuleSet"}},
                    "OverrideAction": {"None": {}},
                    "VisibilityConfig": {"SampledRequestsEnabled": true, "CloudWatchMetricsEnabled": true, "MetricName": "common"}
                }],
                "VisibilityConfig": {"SampledRequestsEnabled": true, "CloudWatchMetricsEnabled": true, "MetricName": "site"},
                "Capacity": 700, "ManagedByFirewallManager": false, "RetrofittedByFirewallManager": true,
                "LabelNamespace": "awswaf:111111111111:webacl:site:",
                "CustomResponseBodies": {"sorry": {"ContentType": "TEXT_PLAIN", "Content": "Sorry"}},
                "TokenDomains": ["tidewren.example"],
                "PreProcessFirewallManagerRuleGroups": [{"Name": "fms"}], "PostProcessFirewallManagerRuleGroups": []
            },
            "LockToken": "t"
        },
        "GetLoggingConfiguration": {"LoggingConfiguration": {
            "ResourceArn": "arn:aws:wafv2:us-east-1:111111111111:global/webacl/site/a1",
            "LogDestinationConfigs": ["arn:aws:logs:us-east-1:111111111111:log-group:aws-waf-logs-site"]
        }},
        "GetLoggingConfiguration.SECURITY_LAKE": {"$absent": "WAFNonexistentItemException"},
        "GetLoggingConfiguration.CLOUDWATCH_TELEMETRY_RULE_MANAGED": {"$absent": "WAFNonexistentItemException"},
        "ListTagsForResource": {"TagInfoForResource": {
            "ResourceARN": "arn:aws:wafv2:us-east-1:111111111111:global/webacl/site/a1", "TagList": [{"Key": "team", "Value": "web"}]}}
    }'),
    -- Nothing set, and nothing logged.
    ('arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/api/a2', 'a2', 'api', 'eu-central-1', map {}, '{
        "ListWebACLs": {"Name": "api", "Id": "a2", "ARN": "arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/api/a2"},
        "GetWebACL": {"WebACL": {"Name": "api", "Id": "a2", "DefaultAction": {"Block": {}}, "Capacity": 0}},
        "GetLoggingConfiguration": {"$absent": "WAFNonexistentItemException"},
        "GetLoggingConfiguration.SECURITY_LAKE": {"$absent": "WAFNonexistentItemException"},
        "GetLoggingConfiguration.CLOUDWATCH_TELEMETRY_RULE_MANAGED": {"$absent": "WAFNonexistentItemException"},
        "ListTagsForResource": {"TagInfoForResource": {"TagList": []}}
    }'),
    -- Security Lake logs; a telemetry rule might, but was refused; only the account's own configuration was asked for.
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/lake/a3', 'a3', 'lake', 'us-east-1', map {}, '{
        "ListWebACLs": {"Name": "lake", "Id": "a3", "ARN": "arn:aws:wafv2:us-east-1:111111111111:regional/webacl/lake/a3"},
        "GetLoggingConfiguration": {"$absent": "WAFNonexistentItemException"},
        "GetLoggingConfiguration.SECURITY_LAKE": {"LoggingConfiguration": {"LogScope": "SECURITY_LAKE"}},
        "GetLoggingConfiguration.CLOUDWATCH_TELEMETRY_RULE_MANAGED": {"$error": {"code": "AccessDeniedException"}}
    }'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/half/a4', 'a4', 'half', 'us-east-1', map {}, '{
        "ListWebACLs": {"Name": "half", "Id": "a4", "ARN": "arn:aws:wafv2:us-east-1:111111111111:regional/webacl/half/a4"},
        "GetLoggingConfiguration": {"$absent": "WAFNonexistentItemException"},
        "GetLoggingConfiguration.SECURITY_LAKE": {"$absent": "WAFNonexistentItemException"},
        "GetLoggingConfiguration.CLOUDWATCH_TELEMETRY_RULE_MANAGED": {"$error": {"code": "AccessDeniedException"}}
    }'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/by-hand/a5', 'a5', 'by-hand', 'us-east-1', map {}, '{
        "ListWebACLs": {"Name": "by-hand", "Id": "a5", "ARN": "arn:aws:wafv2:us-east-1:111111111111:regional/webacl/by-hand/a5"},
        "GetLoggingConfiguration": {"$absent": "WAFNonexistentItemException"}
    }'),
    -- Every operation refused; only listed.
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/denied/a6', 'a6', 'denied', 'us-east-1', null, '{
        "ListWebACLs": {"Name": "denied", "Id": "a6", "ARN": "arn:aws:wafv2:us-east-1:111111111111:regional/webacl/denied/a6"},
        "GetWebACL": {"$error": {"code": "AccessDeniedException"}},
        "GetLoggingConfiguration": {"$error": {"code": "AccessDeniedException"}},
        "GetLoggingConfiguration.SECURITY_LAKE": {"$error": {"code": "AccessDeniedException"}},
        "GetLoggingConfiguration.CLOUDWATCH_TELEMETRY_RULE_MANAGED": {"$error": {"code": "AccessDeniedException"}},
        "ListTagsForResource": {"$error": {"code": "AccessDeniedException"}}
    }'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/listed/a7', 'a7', 'listed', 'us-east-1', null, '{
        "ListWebACLs": {"Name": "listed", "Id": "a7", "ARN": "arn:aws:wafv2:us-east-1:111111111111:regional/webacl/listed/a7"}}');

insert into expected (
    arn, name, title, id, scope, region, description, default_action, rules, capacity, label_namespace, visibility_config,
    custom_response_bodies, token_domains, managed_by_firewall_manager, retrofitted_by_firewall_manager,
    pre_process_firewall_manager_rule_groups, post_process_firewall_manager_rule_groups, has_logging, logging_configuration,
    tags_src, tags
) values
    (
        'arn:aws:wafv2:us-east-1:111111111111:global/webacl/site/a1', 'site', 'site', 'a1', 'CLOUDFRONT', 'global', 'Public site',
        '{"Allow":{}}',
        '[{"Name":"common","Priority":0,"Statement":{"ManagedRuleGroupStatement":{"VendorName":"AWS","Name":"AWSManagedRulesCommonRuleSet"}},"OverrideAction":{"None":{}},"VisibilityConfig":{"SampledRequestsEnabled":true,"CloudWatchMetricsEnabled":true,"MetricName":"common"}}]',
        700, 'awswaf:111111111111:webacl:site:',
        '{"SampledRequestsEnabled":true,"CloudWatchMetricsEnabled":true,"MetricName":"site"}',
        '{"sorry":{"ContentType":"TEXT_PLAIN","Content":"Sorry"}}', '["tidewren.example"]', false, true,
        '[{"Name":"fms"}]', '[]', true,
        '{"ResourceArn":"arn:aws:wafv2:us-east-1:111111111111:global/webacl/site/a1","LogDestinationConfigs":["arn:aws:logs:us-east-1:111111111111:log-group:aws-waf-logs-site"]}',
        '[{"Key":"team","Value":"web"}]', '{"team":"web"}'
    ),
    (
        'arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/api/a2', 'api', 'api', 'a2', 'REGIONAL', 'eu-central-1', null,
        '{"Block":{}}', '[]', 0, null, null, null, null, false, false, '[]', '[]', false, null, '[]', '{}'
    ),
    (
        'arn:aws:wafv2:us-east-1:111111111111:regional/webacl/lake/a3', 'lake', 'lake', 'a3', 'REGIONAL', 'us-east-1', null,
        null, null, null, null, null, null, null, null, null, null, null, true, '{"LogScope":"SECURITY_LAKE"}', null, '{}'
    ),
    (
        'arn:aws:wafv2:us-east-1:111111111111:regional/webacl/half/a4', 'half', 'half', 'a4', 'REGIONAL', 'us-east-1', null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, '{}'
    ),
    (
        'arn:aws:wafv2:us-east-1:111111111111:regional/webacl/by-hand/a5', 'by-hand', 'by-hand', 'a5', 'REGIONAL', 'us-east-1', null,
        null, null, null, null, null, null, null, null, null, null, null, false, null, null, '{}'
    ),
    (
        'arn:aws:wafv2:us-east-1:111111111111:regional/webacl/denied/a6', 'denied', 'denied', 'a6', 'REGIONAL', 'us-east-1', null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:wafv2:us-east-1:111111111111:regional/webacl/listed/a7', 'listed', 'listed', 'a7', 'REGIONAL', 'us-east-1', null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );

-- What a regional web ACL guards: a load balancer, nothing, refused.
insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/guard/g1', 'g1', 'guard', 'eu-central-1', '{
        "ListWebACLs": {"Name": "guard", "Id": "g1", "ARN": "arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/guard/g1"},
        "ListResourcesForWebACL": {"ResourceArns": ["arn:aws:elasticloadbalancing:eu-central-1:111111111111:loadbalancer/app/front/1"]}}'),
    ('arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/idle/g2', 'g2', 'idle', 'eu-central-1', '{
        "ListWebACLs": {"Name": "idle", "Id": "g2", "ARN": "arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/idle/g2"},
        "ListResourcesForWebACL": {}}'),
    ('arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/denied/g3', 'g3', 'denied', 'eu-central-1', '{
        "ListWebACLs": {"Name": "denied", "Id": "g3", "ARN": "arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/denied/g3"},
        "ListResourcesForWebACL": {"$error": {"code": "AccessDeniedException", "message": "no"}}}');

insert into expected (arn, name, title, id, scope, region, associated_resources) values
    (
        'arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/guard/g1', 'guard', 'guard', 'g1', 'REGIONAL', 'eu-central-1',
        '["arn:aws:elasticloadbalancing:eu-central-1:111111111111:loadbalancer/app/front/1"]'
    ),
    ('arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/idle/g2', 'idle', 'idle', 'g2', 'REGIONAL', 'eu-central-1', '[]'),
    ('arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/denied/g3', 'denied', 'denied', 'g3', 'REGIONAL', 'eu-central-1', null);
