insert into before.aws_config_configuration_recorder (name, arn, region, status_recording, recording_group) values
    ('default', 'arn:stopped', 'us-east-1', true, '{"allSupported": true}'),
    ('default', 'arn:gone', 'us-east-2', true, '{"allSupported": true}'),
    ('default', 'arn:narrowed', 'us-west-1', true, '{"allSupported": true}'),
    ('old', 'arn:old', 'us-west-2', true, '{"allSupported": true}'),
    ('default', 'arn:idle', 'eu-west-1', false, '{"allSupported": false, "resourceTypes": ["AWS::S3::Bucket"]}'),
    ('default', 'arn:untold', 'eu-west-2', null, '{"allSupported": true}'),
    ('default', 'arn:far', 'eu-west-3', true, '{"allSupported": true}');

-- A service's own.
insert into before.aws_config_configuration_recorder (name, arn, region, recording_scope, service_principal, status_recording) values
    ('service', 'arn:service', 'sa-east-1', 'INTERNAL', 'securityhub.amazonaws.com', true);

insert into after.aws_config_configuration_recorder (name, arn, region, status_recording, recording_group) values
    ('default', 'arn:stopped', 'us-east-1', false, '{"allSupported": true}'),
    ('default', 'arn:narrowed', 'us-west-1', true, '{"allSupported": false, "recordingStrategy": {"useOnly": "EXCLUSION_BY_RESOURCE_TYPES"}}'),
    -- Made anew.
    ('new', 'arn:new', 'us-west-2', true, '{"allSupported": true}'),
    -- The better direction.
    ('default', 'arn:idle', 'eu-west-1', true, '{"allSupported": true}'),
    -- Not told on one side.
    ('default', 'arn:untold', 'eu-west-2', false, '{"allSupported": true}');

insert into unread (side, table_name, region) values ('after', 'aws_config_configuration_recorder', 'eu-west-3');

insert into expected (resource, change, reason) values
    ('arn:stopped', 'fired', 'AWS Config recorder default in us-east-1 was stopped.'),
    ('arn:gone', 'fired', 'AWS Config recorder default in us-east-2 was removed.'),
    ('arn:narrowed', 'fired', 'AWS Config recorder default in us-west-1 no longer records all supported resource types.'),
    ('arn:untold', 'incomparable', null),
    ('arn:far', 'incomparable', null);
