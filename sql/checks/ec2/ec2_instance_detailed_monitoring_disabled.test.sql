insert into aws_ec2_instance (instance_id, arn, title, instance_state, monitoring_state) values
    ('i-off', 'i-off', 'web', 'running', 'disabled'),
    ('i-leaving', 'i-leaving', 'i-leaving', 'running', 'disabling'),
    ('i-on', 'i-on', 'i-on', 'running', 'enabled'),
    ('i-coming', 'i-coming', 'i-coming', 'stopped', 'pending'),
    ('i-gone', 'i-gone', 'i-gone', 'terminated', 'disabled'),
    ('i-unread', 'i-unread', 'i-unread', 'running', null);

insert into expected (resource, status, reason) values
    ('i-off', 'alarm', 'Instance web (i-off) has detailed monitoring disabled.'),
    ('i-leaving', 'alarm', null),
    ('i-on', 'ok', 'Instance i-on has detailed monitoring enabled.'),
    ('i-coming', 'ok', null),
    ('i-gone', 'skip', null),
    ('i-unread', 'unknown', null);
