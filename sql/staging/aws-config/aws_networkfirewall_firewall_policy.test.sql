insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same one.
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall-policy/edge', 'p1', map {'team': 'data'},
        '{"ConfigurationItem": {"configuration": {"firewallPolicyResponse": {"firewallPolicyName": "edge",
        "firewallPolicyId": "firewallpolicy-1", "consumedStatefulRuleCapacity": 3,
        "consumedStatelessRuleCapacity": 3, "firewallPolicyStatus": "ACTIVE",
        "lastModifiedTime": "2026-01-31T12:59:21+00:00", "numberOfAssociations": 3,
        "encryptionConfiguration": {"keyId": "key-1", "type": "CUSTOMER_KMS"}},
        "firewallPolicy": {"statelessDefaultActions": ["aws:drop"],
        "statefulRuleGroupReferences": [{"resourceArn": "arn:aws:network-firewall:us-east-1:111111111111:stateful-rulegroup/web",
        "priority": 1}]}}}}'
    ),
    -- An item that holds nothing of it.
    ('arn:aws:network-firewall:us-east-1:111111111111:firewall-policy/edge-item', 'p1-item', null, '{"ConfigurationItem": {"configuration": {}}}');

insert into expected (
    arn, title, tags, name, firewall_policy_id, consumed_stateful_rule_capacity, consumed_stateless_rule_capacity,
    firewall_policy_status, last_modified_time, number_of_associations, encryption_configuration, firewall_policy
) values
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall-policy/edge', 'edge', '{"team":"data"}', 'edge',
        'firewallpolicy-1', 3, 3, 'ACTIVE', '2026-01-31 12:59:21', 3, '{"KeyId":"key-1","Type":"CUSTOMER_KMS"}',
        '{"StatelessDefaultActions":["aws:drop"],"StatefulRuleGroupReferences":[{"ResourceArn":"arn:aws:network-firewall:us-east-1:111111111111:stateful-rulegroup/web","Priority":1}]}'
    ),
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall-policy/edge-item', null, null, null, null, null,
        null, null, null, null, null, null
    );
