insert into aws_ec2_instance (instance_id, arn, title, instance_state, metadata_options) values
    ('i-one', 'i-one', 'web', 'running', '{"HttpEndpoint": "enabled", "HttpTokens": "optional"}'),
    -- A stopped instance may be started again.
    ('i-stopped', 'i-stopped', 'i-stopped', 'stopped', '{"HttpEndpoint": "enabled", "HttpTokens": "optional"}'),
    ('i-two', 'i-two', 'i-two', 'running', '{"HttpEndpoint": "enabled", "HttpTokens": "required"}'),
    ('i-off', 'i-off', 'i-off', 'running', '{"HttpEndpoint": "disabled", "HttpTokens": "optional"}'),
    -- Tokens are required, wherever the endpoint stands.
    ('i-half', 'i-half', 'i-half', 'running', '{"HttpTokens": "required"}'),
    ('i-gone', 'i-gone', 'i-gone', 'terminated', '{"HttpEndpoint": "enabled", "HttpTokens": "optional"}'),
    -- Old evidence does not tell the options.
    ('i-old', 'i-old', 'i-old', 'running', null),
    ('i-blank', 'i-blank', 'i-blank', 'running', '{}'),
    ('i-unread', 'i-unread', 'i-unread', null, '{"HttpEndpoint": "enabled", "HttpTokens": "required"}');

insert into expected (resource, status, reason) values
    ('i-one', 'alarm', 'Instance web (i-one) answers IMDSv1 requests.'),
    ('i-stopped', 'alarm', null),
    ('i-two', 'ok', 'Instance i-two requires session tokens of its metadata service.'),
    ('i-off', 'ok', 'Instance i-off has its metadata service off.'),
    ('i-half', 'ok', null),
    ('i-gone', 'skip', 'Instance i-gone is terminated.'),
    ('i-old', 'unknown', null),
    ('i-blank', 'unknown', null),
    ('i-unread', 'unknown', null);
