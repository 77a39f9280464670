insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same one.
    (
        'arn:aws:dms:us-east-1:111111111111:rep:R1', 'mover', map {'team': 'data'},
        '{"ConfigurationItem": {"configuration": {"ReplicationInstanceIdentifier": "mover",
        "ReplicationInstanceClass": "dms.t3.medium", "EngineVersion": "1.0", "PubliclyAccessible": true,
        "AllocatedStorage": 3, "AutoMinorVersionUpgrade": true, "AvailabilityZone": "us-east-1a",
        "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/1", "MultiAZ": true,
        "PreferredMaintenanceWindow": "preferredmaintenancewindow-1",
        "ReplicationInstancePrivateIpAddresses": ["replicationinstanceprivateipaddresses-1"],
        "ReplicationInstancePublicIpAddresses": ["replicationinstancepublicipaddresses-1"]}}}'
    ),
    -- An item that holds nothing of it.
    ('arn:aws:dms:us-east-1:111111111111:rep:R1-item', 'mover-item', null, '{"ConfigurationItem": {"configuration": {}}}');

insert into expected (
    arn, title, tags, replication_instance_identifier, replication_instance_class, engine_version,
    publicly_accessible, allocated_storage, auto_minor_version_upgrade, availability_zone, kms_key_id, multi_az,
    preferred_maintenance_window, replication_instance_private_ip_addresses,
    replication_instance_public_ip_addresses
) values
    (
        'arn:aws:dms:us-east-1:111111111111:rep:R1', 'mover', '{"team":"data"}', 'mover', 'dms.t3.medium', '1.0',
        true, 3, true, 'us-east-1a', 'arn:aws:kms:us-east-1:111111111111:key/1', true,
        'preferredmaintenancewindow-1', '["replicationinstanceprivateipaddresses-1"]',
        '["replicationinstancepublicipaddresses-1"]'
    ),
    (
        'arn:aws:dms:us-east-1:111111111111:rep:R1-item', null, null, null, null, null, null, null, null, null,
        null, null, null, null, null
    );
