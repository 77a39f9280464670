insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same one.
    (
        'arn:aws:mq:us-east-1:111111111111:broker:orders:b-1', 'b-1', 'us-east-1', map {'team': 'data'},
        '{"ListBrokers": {"BrokerName": "orders", "BrokerId": "b-1", "BrokerState": "CREATION_IN_PROGRESS",
        "DeploymentMode": "SINGLE_INSTANCE", "Created": "2026-01-31T12:59:21+00:00",
        "HostInstanceType": "hostinstancetype-1", "EngineType": "ACTIVEMQ"},
        "DescribeBroker": {"AuthenticationStrategy": "SIMPLE", "DataReplicationMode": "NONE",
        "EngineVersion": "1.0", "PendingAuthenticationStrategy": "SIMPLE", "PendingDataReplicationMode": "NONE",
        "PendingEngineVersion": "1.0", "PendingHostInstanceType": "pendinghostinstancetype-1",
        "PubliclyAccessible": true, "StorageType": "EBS", "AutoMinorVersionUpgrade": true,
        "ActionsRequired": [{"ActionRequiredCode": "actionrequiredcode-1",
        "ActionRequiredInfo": "actionrequiredinfo-1"}], "BrokerInstances": [{"ConsoleURL": "https://example.com/",
        "Endpoints": ["endpoints-1"], "IpAddress": "10.0.0.7"}], "Configurations": {"Current": {"Id": "c-1",
        "Revision": 3}}, "DataReplicationMetadata": {"DataReplicationCounterpart": {"BrokerId": "broker-1",
        "Region": "region-1"}, "DataReplicationRole": "arn:aws:iam::111111111111:role/worker"},
        "EncryptionOptions": {"UseAwsOwnedKey": true}, "LdapServerMetadata": {"Hosts": ["hosts-1"],
        "RoleBase": "rolebase-1", "RoleName": "rolename-1"}, "Logs": {"Audit": true, "General": true},
        "PendingLdapServerMetadata": {"Hosts": ["hosts-1"], "RoleBase": "rolebase-1", "RoleName": "rolename-1"},
        "MaintenanceWindowStartTime": {"DayOfWeek": "MONDAY", "TimeOfDay": "timeofday-1",
        "TimeZone": "timezone-1"},
        "PendingDataReplicationMetadata": {"DataReplicationCounterpart": {"BrokerId": "broker-1",
        "Region": "region-1"}, "DataReplicationRole": "arn:aws:iam::111111111111:role/worker"},
        "PendingSecurityGroups": ["sg-1"], "SecurityGroups": ["sg-1"], "SubnetIds": ["subnet-1"],
        "Users": [{"Username": "admin"}]}}'
    ),
    -- What else is asked was refused.
    (
        'arn:aws:mq:us-east-1:111111111111:broker:orders:b-1-denied', 'b-1-denied', 'us-east-1', map {'team': 'data'},
        '{"ListBrokers": {"BrokerName": "orders", "BrokerId": "b-1", "BrokerState": "CREATION_IN_PROGRESS",
        "DeploymentMode": "SINGLE_INSTANCE", "Created": "2026-01-31T12:59:21+00:00",
        "HostInstanceType": "hostinstancetype-1", "EngineType": "ACTIVEMQ"},
        "DescribeBroker": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}}}'
    ),
    -- Only listed.
    (
        'arn:aws:mq:us-east-1:111111111111:broker:orders:b-1-bare', 'b-1-bare', 'us-east-1', map {'team': 'data'},
        '{"ListBrokers": {"BrokerName": "orders", "BrokerId": "b-1", "BrokerState": "CREATION_IN_PROGRESS",
        "DeploymentMode": "SINGLE_INSTANCE", "Created": "2026-01-31T12:59:21+00:00",
        "HostInstanceType": "hostinstancetype-1", "EngineType": "ACTIVEMQ"}}'
    );

insert into expected (
    arn, title, tags, broker_name, broker_id, broker_state, deployment_mode, created, host_instance_type,
    authentication_strategy, data_replication_mode, engine_type, engine_version, pending_authentication_strategy,
    pending_data_replication_mode, pending_engine_version, pending_host_instance_type, publicly_accessible,
    storage_type, auto_minor_version_upgrade, actions_required, broker_instances, configurations,
    data_replication_metadata, encryption_options, ldap_server_metadata, logs, pending_ldap_server_metadata,
    maintenance_window_start_time, pending_data_replication_metadata, pending_security_groups, security_groups,
    subnet_ids, users
) values
    (
        'arn:aws:mq:us-east-1:111111111111:broker:orders:b-1', 'orders', '{"team":"data"}', 'orders', 'b-1',
        'CREATION_IN_PROGRESS', 'SINGLE_INSTANCE', '2026-01-31 12:59:21', 'hostinstancetype-1', 'SIMPLE', 'NONE',
        'ACTIVEMQ', '1.0', 'SIMPLE', 'NONE', '1.0', 'pendinghostinstancetype-1', true, 'EBS', true,
        '[{"ActionRequiredCode":"actionrequiredcode-1","ActionRequiredInfo":"actionrequiredinfo-1"}]',
        '[{"ConsoleURL":"https://example.com/","Endpoints":["endpoints-1"],"IpAddress":"10.0.0.7"}]',
        '{"Current":{"Id":"c-1","Revision":3}}',
        '{"DataReplicationCounterpart":{"BrokerId":"broker-1","Region":"region-1"},"DataReplicationRole":"arn:aws:iam::111111111111:role/worker"}',
        '{"UseAwsOwnedKey":true}', '{"Hosts":["hosts-1"],"RoleBase":"rolebase-1","RoleName":"rolename-1"}',
        '{"Audit":true,"General":true}', '{"Hosts":["hosts-1"],"RoleBase":"rolebase-1","RoleName":"rolename-1"}',
        '{"DayOfWeek":"MONDAY","TimeOfDay":"timeofday-1","TimeZone":"timezone-1"}',
        '{"DataReplicationCounterpart":{"BrokerId":"broker-1","Region":"region-1"},"DataReplicationRole":"arn:aws:iam::111111111111:role/worker"}',
        '["sg-1"]', '["sg-1"]', '["subnet-1"]', '[{"Username":"admin"}]'
    ),
    (
        'arn:aws:mq:us-east-1:111111111111:broker:orders:b-1-denied', 'orders', '{"team":"data"}', 'orders',
        'b-1', 'CREATION_IN_PROGRESS', 'SINGLE_INSTANCE', '2026-01-31 12:59:21', 'hostinstancetype-1', null, null,
        'ACTIVEMQ', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null
    ),
    (
        'arn:aws:mq:us-east-1:111111111111:broker:orders:b-1-bare', 'orders', '{"team":"data"}', 'orders', 'b-1',
        'CREATION_IN_PROGRESS', 'SINGLE_INSTANCE', '2026-01-31 12:59:21', 'hostinstancetype-1', null, null,
        'ACTIVEMQ', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null
    );
