insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same one.
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall/edge', 'f1', map {'team': 'data'},
        '{"ConfigurationItem": {"configuration": {"firewall": {"firewallName": "edge", "vpcId": "vpc-1",
        "deleteProtection": true, "description": "description-1", "firewallId": "firewall-1",
        "firewallPolicyArn": "arn:aws:x:us-east-1:111111111111:firewallpolicy/1",
        "firewallPolicyChangeProtection": true, "subnetChangeProtection": true,
        "encryptionConfiguration": {"keyId": "key-1", "type": "CUSTOMER_KMS"},
        "subnetMappings": [{"subnetId": "subnet-1", "iPAddressType": "IPV4"}]}}}}'
    ),
    -- An item that holds nothing of it.
    ('arn:aws:network-firewall:us-east-1:111111111111:firewall/edge-item', 'f1-item', null, '{"ConfigurationItem": {"configuration": {}}}');

insert into expected (
    arn, title, tags, name, vpc_id, delete_protection, description, id, policy_arn, policy_change_protection,
    subnet_change_protection, encryption_configuration, subnet_mappings
) values
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall/edge', 'edge', '{"team":"data"}', 'edge',
        'vpc-1', true, 'description-1', 'firewall-1', 'arn:aws:x:us-east-1:111111111111:firewallpolicy/1', true,
        true, '{"KeyId":"key-1","Type":"CUSTOMER_KMS"}', '[{"SubnetId":"subnet-1","IPAddressType":"IPV4"}]'
    ),
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall/edge-item', null, null, null, null, null, null,
        null, null, null, null, null, null
    );
