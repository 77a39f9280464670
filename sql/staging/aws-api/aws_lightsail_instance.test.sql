insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered.
    (
        'arn:aws:lightsail:us-east-1:111111111111:Instance/i1', 'web', 'us-east-1', map {'team': 'data'},
        '{"GetInstances": {"name": "web", "blueprintId": "blueprint-1", "blueprintName": "blueprintname-1",
        "bundleId": "bundle-1", "createdAt": "2026-01-31T12:59:21+00:00", "hardware": {"cpuCount": 3,
        "disks": [{"name": "name-1", "arn": "arn:aws:x:us-east-1:111111111111:item/1"}], "ramSizeInGb": 2.5},
        "ipAddressType": "dualstack", "ipv6Addresses": ["2001:db8::1"], "isStaticIp": true,
        "location": {"availabilityZone": "us-east-1a"}, "metadataOptions": {"state": "pending",
        "httpTokens": "optional", "httpEndpoint": "disabled"},
        "networking": {"monthlyTransfer": {"gbPerMonthAllocated": 3}, "ports": [{"fromPort": 3, "toPort": 3}]},
        "addOns": [{"name": "name-1", "status": "status-1", "snapshotTimeOfDay": "snapshottimeofday-1"}],
        "privateIpAddress": "10.0.0.7", "publicIpAddress": "10.0.0.7", "resourceType": "ContainerService",
        "sshKeyName": "sshkeyname-1", "state": {"code": 16, "name": "running"}, "supportCode": "supportcode-1",
        "username": "username-1", "tags": [{"key": "team", "value": "data"}]}}'
    ),
    -- No more than what identifies it.
    (
        'arn:aws:lightsail:us-east-1:111111111111:Instance/i1-bare', 'web-bare', 'us-east-1', null,
        '{"GetInstances": {"name": "web"}}'
    );

insert into expected (
    arn, title, tags, name, blueprint_id, blueprint_name, bundle_id, created_at, hardware, ip_address_type,
    ip_v6_addresses, is_static_ip, availability_zone, metadata_options, networking, add_ons, private_ip_address,
    public_ip_address, resource_type, ssh_key_name, state_code, state_name, support_code, username, tags_src
) values
    (
        'arn:aws:lightsail:us-east-1:111111111111:Instance/i1', 'web', '{"team":"data"}', 'web', 'blueprint-1',
        'blueprintname-1', 'bundle-1', '2026-01-31 12:59:21',
        '{"cpuCount":3,"disks":[{"name":"name-1","arn":"arn:aws:x:us-east-1:111111111111:item/1"}],"ramSizeInGb":2.5}',
        'dualstack', '["2001:db8::1"]', true, 'us-east-1a',
        '{"state":"pending","httpTokens":"optional","httpEndpoint":"disabled"}',
        '{"monthlyTransfer":{"gbPerMonthAllocated":3},"ports":[{"fromPort":3,"toPort":3}]}',
        '[{"name":"name-1","status":"status-1","snapshotTimeOfDay":"snapshottimeofday-1"}]', '10.0.0.7',
        '10.0.0.7', 'ContainerService', 'sshkeyname-1', 16, 'running', 'supportcode-1', 'username-1',
        '[{"key":"team","value":"data"}]'
    ),
    (
        'arn:aws:lightsail:us-east-1:111111111111:Instance/i1-bare', 'web', null, 'web', null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
