insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- The web ACL of the API's fixture.
    ('arn:aws:wafv2:us-east-1:111111111111:global/webacl/site/a1', 'arn:aws:wafv2:us-east-1:111111111111:global/webacl/site/a1', 'site', 'us-east-1', map {'team': 'web'}, '{"ConfigurationItem": {
        "resourceType": "AWS::WAFv2::WebACL", "awsRegion": "us-east-1",
        "configuration": {
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
            "PreProcessFirewallManagerRuleGroups": [{"Name": "fms"}], "PostProcessFirewallManagerRuleGroups": [],
            "OnSourceDDoSProtectionConfig": {"ALBLowReputationMode": "ACTIVE_UNDER_DDOS"}
        },
        "supplementaryConfiguration": {}
    }}'),
    -- Without rules, and without a configuration.
    ('arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/api/a2', 'arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/api/a2', 'api', 'eu-central-1', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::WAFv2::WebACL", "configuration": {
            "Name": "api", "Id": "a2", "ARN": "arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/api/a2",
            "DefaultAction": {"Block": {}}, "Capacity": 0, "ManagedByFirewallManager": false, "RetrofittedByFirewallManager": false
        }
    }}'),
    ('arn:aws:wafv2:us-east-1:111111111111:regional/webacl/blind/a8', 'arn:aws:wafv2:us-east-1:111111111111:regional/webacl/blind/a8', 'blind', 'us-east-1', null, '{"ConfigurationItem": {
        "resourceType": "AWS::WAFv2::WebACL", "configuration": null}}');

insert into expected (
    arn, name, title, id, scope, region, description, default_action, rules, capacity, label_namespace, visibility_config,
    custom_response_bodies, token_domains, managed_by_firewall_manager, retrofitted_by_firewall_manager,
    pre_process_firewall_manager_rule_groups, post_process_firewall_manager_rule_groups, has_logging, tags
) values
    (
        'arn:aws:wafv2:us-east-1:111111111111:global/webacl/site/a1', 'site', 'site', 'a1', 'CLOUDFRONT', 'global', 'Public site',
        '{"Allow":{}}',
        '[{"Name":"common","Priority":0,"Statement":{"ManagedRuleGroupStatement":{"VendorName":"AWS","Name":"AWSManagedRulesCommonRuleSet"}},"OverrideAction":{"None":{}},"VisibilityConfig":{"SampledRequestsEnabled":true,"CloudWatchMetricsEnabled":true,"MetricName":"common"}}]',
        700, 'awswaf:111111111111:webacl:site:',
        '{"SampledRequestsEnabled":true,"CloudWatchMetricsEnabled":true,"MetricName":"site"}',
        '{"sorry":{"ContentType":"TEXT_PLAIN","Content":"Sorry"}}', '["tidewren.example"]', false, true,
        '[{"Name":"fms"}]', '[]', null, '{"team":"web"}'
    ),
    (
        'arn:aws:wafv2:eu-central-1:111111111111:regional/webacl/api/a2', 'api', 'api', 'a2', 'REGIONAL', 'eu-central-1', null,
        '{"Block":{}}', '[]', 0, null, null, null, null, false, false, '[]', '[]', null, '{}'
    ),
    (
        'arn:aws:wafv2:us-east-1:111111111111:regional/webacl/blind/a8', 'blind', 'blind', null, 'REGIONAL', 'us-east-1', null,
        null, null, null, null, null, null, null, null, null, null, null, null, null
    );
