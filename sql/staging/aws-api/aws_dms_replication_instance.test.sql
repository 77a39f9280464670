insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same one.
    (
        'arn:aws:dms:us-east-1:111111111111:rep:R1', 'mover', 'us-east-1', map {'team': 'data'},
        '{"DescribeReplicationInstances": {"ReplicationInstanceIdentifier": "mover",
        "ReplicationInstanceClass": "dms.t3.medium", "EngineVersion": "1.0", "PubliclyAccessible": true,
        "AllocatedStorage": 3, "AutoMinorVersionUpgrade": true, "AvailabilityZone": "us-east-1a",
        "DnsNameServers": "dnsnameservers-1", "FreeUntil": "2026-01-31T12:59:21+00:00",
        "InstanceCreateTime": "2026-01-31T12:59:21+00:00", "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/1",
        "NetworkType": "networktype-1", "MultiAZ": true,
        "PreferredMaintenanceWindow": "preferredmaintenancewindow-1",
        "ReplicationInstancePrivateIpAddress": "10.0.0.7", "ReplicationInstancePublicIpAddress": "10.0.0.7",
        "ReplicationInstanceStatus": "replicationinstancestatus-1", "SecondaryAvailabilityZone": "us-east-1a",
        "PendingModifiedValues": {"ReplicationInstanceClass": "replicationinstanceclass-1", "AllocatedStorage": 3,
        "MultiAZ": true}, "ReplicationInstancePrivateIpAddresses": ["replicationinstanceprivateipaddresses-1"],
        "ReplicationInstancePublicIpAddresses": ["replicationinstancepublicipaddresses-1"],
        "ReplicationInstanceIpv6Addresses": ["replicationinstanceipv6addresses-1"],
        "ReplicationSubnetGroup": {"ReplicationSubnetGroupIdentifier": "replicationsubnetgroupidentifier-1",
        "ReplicationSubnetGroupDescription": "replicationsubnetgroupdescription-1", "VpcId": "vpc-1"},
        "VpcSecurityGroups": [{"VpcSecurityGroupId": "sg-1", "Status": "status-1"}]},
        "ListTagsForResource": {"TagList": [{"Key": "team", "Value": "data"}]}}'
    ),
    -- What else is asked was refused.
    (
        'arn:aws:dms:us-east-1:111111111111:rep:R1-denied', 'mover-denied', 'us-east-1', map {'team': 'data'},
        '{"DescribeReplicationInstances": {"ReplicationInstanceIdentifier": "mover",
        "ReplicationInstanceClass": "dms.t3.medium", "EngineVersion": "1.0", "PubliclyAccessible": true,
        "AllocatedStorage": 3, "AutoMinorVersionUpgrade": true, "AvailabilityZone": "us-east-1a",
        "DnsNameServers": "dnsnameservers-1", "FreeUntil": "2026-01-31T12:59:21+00:00",
        "InstanceCreateTime": "2026-01-31T12:59:21+00:00", "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/1",
        "NetworkType": "networktype-1", "MultiAZ": true,
        "PreferredMaintenanceWindow": "preferredmaintenancewindow-1",
        "ReplicationInstancePrivateIpAddress": "10.0.0.7", "ReplicationInstancePublicIpAddress": "10.0.0.7",
        "ReplicationInstanceStatus": "replicationinstancestatus-1", "SecondaryAvailabilityZone": "us-east-1a",
        "PendingModifiedValues": {"ReplicationInstanceClass": "replicationinstanceclass-1", "AllocatedStorage": 3,
        "MultiAZ": true}, "ReplicationInstancePrivateIpAddresses": ["replicationinstanceprivateipaddresses-1"],
        "ReplicationInstancePublicIpAddresses": ["replicationinstancepublicipaddresses-1"],
        "ReplicationInstanceIpv6Addresses": ["replicationinstanceipv6addresses-1"],
        "ReplicationSubnetGroup": {"ReplicationSubnetGroupIdentifier": "replicationsubnetgroupidentifier-1",
        "ReplicationSubnetGroupDescription": "replicationsubnetgroupdescription-1", "VpcId": "vpc-1"},
        "VpcSecurityGroups": [{"VpcSecurityGroupId": "sg-1", "Status": "status-1"}]},
        "ListTagsForResource": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}}}'
    ),
    -- Only listed.
    (
        'arn:aws:dms:us-east-1:111111111111:rep:R1-bare', 'mover-bare', 'us-east-1', map {'team': 'data'},
        '{"DescribeReplicationInstances": {"ReplicationInstanceIdentifier": "mover",
        "ReplicationInstanceClass": "dms.t3.medium", "EngineVersion": "1.0", "PubliclyAccessible": true,
        "AllocatedStorage": 3, "AutoMinorVersionUpgrade": true, "AvailabilityZone": "us-east-1a",
        "DnsNameServers": "dnsnameservers-1", "FreeUntil": "2026-01-31T12:59:21+00:00",
        "InstanceCreateTime": "2026-01-31T12:59:21+00:00", "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/1",
        "NetworkType": "networktype-1", "MultiAZ": true,
        "PreferredMaintenanceWindow": "preferredmaintenancewindow-1",
        "ReplicationInstancePrivateIpAddress": "10.0.0.7", "ReplicationInstancePublicIpAddress": "10.0.0.7",
        "ReplicationInstanceStatus": "replicationinstancestatus-1", "SecondaryAvailabilityZone": "us-east-1a",
        "PendingModifiedValues": {"ReplicationInstanceClass": "replicationinstanceclass-1", "AllocatedStorage": 3,
        "MultiAZ": true}, "ReplicationInstancePrivateIpAddresses": ["replicationinstanceprivateipaddresses-1"],
        "ReplicationInstancePublicIpAddresses": ["replicationinstancepublicipaddresses-1"],
        "ReplicationInstanceIpv6Addresses": ["replicationinstanceipv6addresses-1"],
        "ReplicationSubnetGroup": {"ReplicationSubnetGroupIdentifier": "replicationsubnetgroupidentifier-1",
        "ReplicationSubnetGroupDescription": "replicationsubnetgroupdescription-1", "VpcId": "vpc-1"},
        "VpcSecurityGroups": [{"VpcSecurityGroupId": "sg-1", "Status": "status-1"}]}}'
    );

insert into expected (
    arn, title, tags, replication_instance_identifier, replication_instance_class, engine_version,
    publicly_accessible, allocated_storage, auto_minor_version_upgrade, availability_zone, dns_name_servers,
    free_until, instance_create_time, kms_key_id, network_type, multi_az, preferred_maintenance_window,
    replication_instance_private_ip_address, replication_instance_public_ip_address, replication_instance_status,
    secondary_availability_zone, pending_modified_values, replication_instance_private_ip_addresses,
    replication_instance_public_ip_addresses, replication_instance_ipv6_addresses, replication_subnet_group,
    vpc_security_groups, tags_src
) values
    (
        'arn:aws:dms:us-east-1:111111111111:rep:R1', 'mover', '{"team":"data"}', 'mover', 'dms.t3.medium', '1.0',
        true, 3, true, 'us-east-1a', 'dnsnameservers-1', '2026-01-31 12:59:21', '2026-01-31 12:59:21',
        'arn:aws:kms:us-east-1:111111111111:key/1', 'networktype-1', true, 'preferredmaintenancewindow-1',
        '10.0.0.7', '10.0.0.7', 'replicationinstancestatus-1', 'us-east-1a',
        '{"ReplicationInstanceClass":"replicationinstanceclass-1","AllocatedStorage":3,"MultiAZ":true}',
        '["replicationinstanceprivateipaddresses-1"]', '["replicationinstancepublicipaddresses-1"]',
        '["replicationinstanceipv6addresses-1"]',
        '{"ReplicationSubnetGroupIdentifier":"replicationsubnetgroupidentifier-1","ReplicationSubnetGroupDescription":"replicationsubnetgroupdescription-1","VpcId":"vpc-1"}',
        '[{"VpcSecurityGroupId":"sg-1","Status":"status-1"}]', '[{"Key":"team","Value":"data"}]'
    ),
    (
        'arn:aws:dms:us-east-1:111111111111:rep:R1-denied', 'mover', '{"team":"data"}', 'mover', 'dms.t3.medium',
        '1.0', true, 3, true, 'us-east-1a', 'dnsnameservers-1', '2026-01-31 12:59:21', '2026-01-31 12:59:21',
        'arn:aws:kms:us-east-1:111111111111:key/1', 'networktype-1', true, 'preferredmaintenancewindow-1',
        '10.0.0.7', '10.0.0.7', 'replicationinstancestatus-1', 'us-east-1a',
        '{"ReplicationInstanceClass":"replicationinstanceclass-1","AllocatedStorage":3,"MultiAZ":true}',
        '["replicationinstanceprivateipaddresses-1"]', '["replicationinstancepublicipaddresses-1"]',
        '["replicationinstanceipv6addresses-1"]',
        '{"ReplicationSubnetGroupIdentifier":"replicationsubnetgroupidentifier-1","ReplicationSubnetGroupDescription":"replicationsubnetgroupdescription-1","VpcId":"vpc-1"}',
        '[{"VpcSecurityGroupId":"sg-1","Status":"status-1"}]', null
    ),
    (
        'arn:aws:dms:us-east-1:111111111111:rep:R1-bare', 'mover', '{"team":"data"}', 'mover', 'dms.t3.medium',
        '1.0', true, 3, true, 'us-east-1a', 'dnsnameservers-1', '2026-01-31 12:59:21', '2026-01-31 12:59:21',
        'arn:aws:kms:us-east-1:111111111111:key/1', 'networktype-1', true, 'preferredmaintenancewindow-1',
        '10.0.0.7', '10.0.0.7', 'replicationinstancestatus-1', 'us-east-1a',
        '{"ReplicationInstanceClass":"replicationinstanceclass-1","AllocatedStorage":3,"MultiAZ":true}',
        '["replicationinstanceprivateipaddresses-1"]', '["replicationinstancepublicipaddresses-1"]',
        '["replicationinstanceipv6addresses-1"]',
        '{"ReplicationSubnetGroupIdentifier":"replicationsubnetgroupidentifier-1","ReplicationSubnetGroupDescription":"replicationsubnetgroupdescription-1","VpcId":"vpc-1"}',
        '[{"VpcSecurityGroupId":"sg-1","Status":"status-1"}]', null
    );
