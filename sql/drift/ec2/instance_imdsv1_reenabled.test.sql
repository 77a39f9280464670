insert into before.aws_ec2_instance (instance_id, arn, title, instance_state, metadata_options) values
    ('i-back', 'i-back', 'web', 'running', '{"HttpEndpoint": "enabled", "HttpTokens": "required"}'),
    ('i-on', 'i-on', 'i-on', 'running', '{"HttpEndpoint": "disabled", "HttpTokens": "optional"}'),
    ('i-same', 'i-same', 'i-same', 'running', '{"HttpEndpoint": "enabled", "HttpTokens": "optional"}'),
    ('i-off', 'i-off', 'i-off', 'running', '{"HttpEndpoint": "enabled", "HttpTokens": "required"}'),
    ('i-better', 'i-better', 'i-better', 'running', '{"HttpEndpoint": "enabled", "HttpTokens": "optional"}'),
    ('i-ended', 'i-ended', 'i-ended', 'running', '{"HttpEndpoint": "enabled", "HttpTokens": "required"}'),
    ('i-unread', 'i-unread', 'i-unread', 'running', null),
    ('i-blind', 'i-blind', 'i-blind', 'running', '{"HttpEndpoint": "enabled", "HttpTokens": "required"}'),
    ('i-blank', 'i-blank', 'i-blank', 'running', '{"HttpEndpoint": "enabled", "HttpTokens": "required"}');

insert into after.aws_ec2_instance (instance_id, arn, title, instance_state, metadata_options) values
    ('i-back', 'i-back', 'web', 'running', '{"HttpEndpoint": "enabled", "HttpTokens": "optional"}'),
    -- The service was off.
    ('i-on', 'i-on', 'i-on', 'stopped', '{"HttpEndpoint": "enabled", "HttpTokens": "optional"}'),
    -- Answered before; is off now; the better direction; no instance any more.
    ('i-same', 'i-same', 'i-same', 'running', '{"HttpEndpoint": "enabled", "HttpTokens": "optional"}'),
    ('i-off', 'i-off', 'i-off', 'running', '{"HttpEndpoint": "disabled", "HttpTokens": "optional"}'),
    ('i-better', 'i-better', 'i-better', 'running', '{"HttpEndpoint": "enabled", "HttpTokens": "required"}'),
    ('i-ended', 'i-ended', 'i-ended', 'terminated', '{"HttpEndpoint": "enabled", "HttpTokens": "optional"}'),
    -- New: nothing was turned back.
    ('i-new', 'i-new', 'i-new', 'running', '{"HttpEndpoint": "enabled", "HttpTokens": "optional"}'),
    -- Old evidence does not tell the options.
    ('i-unread', 'i-unread', 'i-unread', 'running', '{"HttpEndpoint": "enabled", "HttpTokens": "optional"}'),
    ('i-blind', 'i-blind', 'i-blind', 'running', null),
    ('i-blank', 'i-blank', 'i-blank', 'running', '{"HttpTokens": "optional"}');

insert into expected (resource, change, reason) values
    ('i-back', 'fired', 'Instance web (i-back) answers IMDSv1 requests, and required session tokens before.'),
    ('i-on', 'fired', 'Instance i-on answers IMDSv1 requests, and had its metadata service off before.'),
    ('i-unread', 'incomparable', null),
    ('i-blind', 'incomparable', null),
    ('i-blank', 'incomparable', null);
