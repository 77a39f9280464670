insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same one.
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall/edge', 'f1', 'us-east-1', map {'team': 'data'},
        '{"ListFirewalls": {"FirewallName": "edge"}, "DescribeFirewall": {"Firewall": {"VpcId": "vpc-1",
        "DeleteProtection": true, "Description": "description-1", "FirewallId": "firewall-1",
        "FirewallPolicyArn": "arn:aws:x:us-east-1:111111111111:firewallpolicy/1",
        "FirewallPolicyChangeProtection": true, "SubnetChangeProtection": true,
        "EncryptionConfiguration": {"KeyId": "key-1", "Type": "CUSTOMER_KMS"},
        "SubnetMappings": [{"SubnetId": "subnet-1", "IPAddressType": "IPV4"}], "Tags": [{"Key": "team",
        "Value": "data"}]}, "FirewallStatus": {"Status": "READY"}},
        "DescribeLoggingConfiguration": {"LoggingConfiguration": {"LogDestinationConfigs": [{"LogType": "ALERT",
        "LogDestinationType": "S3", "LogDestination": {"bucketName": "logs"}}]}}}'
    ),
    -- What else is asked was refused.
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall/edge-denied', 'f1-denied', 'us-east-1', map {'team': 'data'},
        '{"ListFirewalls": {"FirewallName": "edge"},
        "DescribeFirewall": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}},
        "DescribeLoggingConfiguration": {"$error": {"code": "AccessDeniedException",
        "message": "not authorized"}}}'
    ),
    -- Only listed.
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall/edge-bare', 'f1-bare', 'us-east-1', map {'team': 'data'},
        '{"ListFirewalls": {"FirewallName": "edge"}}'
    ),
    -- Answers that hold nothing more.
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall/edge-empty', 'f1-empty', 'us-east-1', map {'team': 'data'},
        '{"ListFirewalls": {"FirewallName": "edge"}, "DescribeFirewall": {"RequestId": "r-1"},
        "DescribeLoggingConfiguration": {"RequestId": "r-1"}}'
    );

insert into expected (
    arn, title, tags, name, vpc_id, delete_protection, description, id, policy_arn, policy_change_protection,
    subnet_change_protection, encryption_configuration, firewall_status, subnet_mappings, logging_configuration,
    tags_src
) values
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall/edge', 'edge', '{"team":"data"}', 'edge',
        'vpc-1', true, 'description-1', 'firewall-1', 'arn:aws:x:us-east-1:111111111111:firewallpolicy/1', true,
        true, '{"KeyId":"key-1","Type":"CUSTOMER_KMS"}', '{"Status":"READY"}',
        '[{"SubnetId":"subnet-1","IPAddressType":"IPV4"}]',
        '{"LogDestinationConfigs":[{"LogType":"ALERT","LogDestinationType":"S3","LogDestination":{"bucketName":"logs"}}]}',
        '[{"Key":"team","Value":"data"}]'
    ),
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall/edge-denied', 'edge', '{"team":"data"}', 'edge',
        null, null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall/edge-bare', 'edge', '{"team":"data"}', 'edge',
        null, null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:network-firewall:us-east-1:111111111111:firewall/edge-empty', 'edge', '{"team":"data"}', 'edge',
        null, null, null, null, null, null, null, null, null, null, '{}', null
    );
