insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same one.
    (
        'arn:aws:mq:us-east-1:111111111111:broker:orders:b-1', 'b-1', map {'team': 'data'},
        '{"ConfigurationItem": {"configuration": {"BrokerName": "orders", "Id": "b-1",
        "DeploymentMode": "SINGLE_INSTANCE", "HostInstanceType": "hostinstancetype-1",
        "AuthenticationStrategy": "SIMPLE", "EngineType": "ACTIVEMQ", "EngineVersion": "1.0",
        "PubliclyAccessible": true, "StorageType": "EBS", "AutoMinorVersionUpgrade": true,
        "EncryptionOptions": {"UseAwsOwnedKey": true}, "LdapServerMetadata": {"Hosts": ["hosts-1"],
        "RoleBase": "rolebase-1", "RoleName": "rolename-1"}, "Logs": {"Audit": true, "General": true},
        "MaintenanceWindowStartTime": {"DayOfWeek": "MONDAY", "TimeOfDay": "timeofday-1",
        "TimeZone": "timezone-1"}, "SecurityGroups": ["sg-1"], "SubnetIds": ["subnet-1"]}}}'
    ),
    -- An item that holds nothing of it.
    ('arn:aws:mq:us-east-1:111111111111:broker:orders:b-1-item', 'b-1-item', null, '{"ConfigurationItem": {"configuration": {}}}');

insert into expected (
    arn, title, tags, broker_name, broker_id, deployment_mode, host_instance_type, authentication_strategy,
    engine_type, engine_version, publicly_accessible, storage_type, auto_minor_version_upgrade,
    encryption_options, ldap_server_metadata, logs, maintenance_window_start_time, security_groups, subnet_ids
) values
    (
        'arn:aws:mq:us-east-1:111111111111:broker:orders:b-1', 'orders', '{"team":"data"}', 'orders', 'b-1',
        'SINGLE_INSTANCE', 'hostinstancetype-1', 'SIMPLE', 'ACTIVEMQ', '1.0', true, 'EBS', true,
        '{"UseAwsOwnedKey":true}', '{"Hosts":["hosts-1"],"RoleBase":"rolebase-1","RoleName":"rolename-1"}',
        '{"Audit":true,"General":true}',
        '{"DayOfWeek":"MONDAY","TimeOfDay":"timeofday-1","TimeZone":"timezone-1"}', '["sg-1"]', '["subnet-1"]'
    ),
    (
        'arn:aws:mq:us-east-1:111111111111:broker:orders:b-1-item', null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null
    );
