insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same one.
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall-policy/edge', 'p1', 'us-east-1', map {'team': 'data'},
        '{"ListFirewallPolicies": {"Name": "edge"},
        "DescribeFirewallPolicy": {"FirewallPolicyResponse": {"FirewallPolicyId": "firewallpolicy-1",
        "ConsumedStatefulRuleCapacity": 3, "ConsumedStatelessRuleCapacity": 3, "Description": "description-1",
        "FirewallPolicyStatus": "ACTIVE", "LastModifiedTime": "2026-01-31T12:59:21+00:00",
        "NumberOfAssociations": 3, "EncryptionConfiguration": {"KeyId": "key-1", "Type": "CUSTOMER_KMS"},
        "Tags": [{"Key": "team", "Value": "data"}]}, "FirewallPolicy": {"StatelessDefaultActions": ["aws:drop"],
        "StatefulRuleGroupReferences": [{"ResourceArn": "arn:aws:network-firewall:us-east-1:111111111111:stateful-rulegroup/web",
        "Priority": 1}]}}}'
    ),
    -- What else is asked was refused.
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall-policy/edge-denied', 'p1-denied', 'us-east-1', map {'team': 'data'},
        '{"ListFirewallPolicies": {"Name": "edge"},
        "DescribeFirewallPolicy": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}}}'
    ),
    -- Only listed.
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall-policy/edge-bare', 'p1-bare', 'us-east-1', map {'team': 'data'},
        '{"ListFirewallPolicies": {"Name": "edge"}}'
    );

insert into expected (
    arn, title, tags, name, firewall_policy_id, consumed_stateful_rule_capacity, consumed_stateless_rule_capacity,
    description, firewall_policy_status, last_modified_time, number_of_associations, encryption_configuration,
    firewall_policy, tags_src
) values
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall-policy/edge', 'edge', '{"team":"data"}', 'edge',
        'firewallpolicy-1', 3, 3, 'description-1', 'ACTIVE', '2026-01-31 12:59:21', 3,
        '{"KeyId":"key-1","Type":"CUSTOMER_KMS"}',
        '{"StatelessDefaultActions":["aws:drop"],"StatefulRuleGroupReferences":[{"ResourceArn":"arn:aws:network-firewall:us-east-1:111111111111:stateful-rulegroup/web","Priority":1}]}',
        '[{"Key":"team","Value":"data"}]'
    ),
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall-policy/edge-denied', 'edge', '{"team":"data"}',
        'edge', null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall-policy/edge-bare', 'edge', '{"team":"data"}',
        'edge', null, null, null, null, null, null, null, null, null, null
    );
