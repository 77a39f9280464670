insert into aws_config_configuration_recorder (region, arn, name, service_principal) values
    ('us-east-1', 'c1', 'default', null),
    ('us-east-2', 'c2', 'default', null),
    ('us-west-1', 'c3', 'default', null),
    ('us-west-2', 'c4', 'default', null),
    ('eu-west-1', 'c5', 'default', null),
    ('eu-west-2', 'c6', 'default', null),
    -- Security Hub's own delivers nothing.
    ('eu-west-3', 'c7', 'AWSConfigurationRecorderForSecurityHub', 'securityhub.amazonaws.com');

insert into aws_config_delivery_channel (region, arn, name, s3_bucket_name, status) values
    ('us-east-1', 'd1', 'default', 'tidewren-config', '{"configSnapshotDeliveryInfo": {"lastStatus": "SUCCESS"}, "configHistoryDeliveryInfo": {"lastStatus": "Success"}, "configStreamDeliveryInfo": {"lastStatus": "NOT_APPLICABLE"}}'),
    ('us-east-2', 'd2', 'default', 'gone', '{"configSnapshotDeliveryInfo": {"lastStatus": "FAILURE", "lastErrorCode": "NoSuchBucket"}, "configHistoryDeliveryInfo": {"lastStatus": "Failure"}}'),
    -- New, so that nothing was tried; refused.
    ('us-west-1', 'd3', 'default', 'tidewren-config', '{"name": "default", "configSnapshotDeliveryInfo": {}}'),
    ('us-west-2', 'd4', 'default', 'tidewren-config', null);

insert into unread (table_name, region) values ('aws_config_delivery_channel', 'eu-west-2');

insert into expected (resource, status, reason) values
    ('d1', 'ok', 'Delivery channel default in us-east-1 delivers to bucket tidewren-config.'),
    ('d2', 'alarm', 'Delivery channel default in us-east-2 does not deliver snapshots (NoSuchBucket), history to bucket gone.'),
    ('d3', 'ok', null),
    ('d4', 'unknown', null),
    ('c5', 'alarm', 'Recorder default in eu-west-1 has no delivery channel.'),
    ('c6', 'unknown', null);
