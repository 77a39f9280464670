insert into aws_ec2_instance (instance_id, arn, title, region, instance_state, launch_time) values
    ('i-online', 'i-online', 'web', 'us-east-1', 'running', '2026-01-05 08:00:00'),
    ('i-lost', 'i-lost', 'i-lost', 'us-east-1', 'running', '2026-01-05 08:00:00'),
    ('i-none', 'i-none', 'i-none', 'us-east-1', 'running', '2026-01-05 08:00:00'),
    ('i-stopped', 'i-stopped', 'i-stopped', 'us-east-1', 'stopped', '2026-01-05 08:00:00'),
    ('i-gone', 'i-gone', 'i-gone', 'us-east-1', 'terminated', '2026-01-05 08:00:00'),
    -- Half an hour old.
    ('i-new', 'i-new', 'i-new', 'us-east-1', 'running', '2026-11-19 23:30:00'),
    ('i-new-online', 'i-new-online', 'i-new-online', 'us-east-1', 'running', '2026-11-19 23:30:00'),
    -- Whether the agent answers was not read.
    ('i-dim', 'i-dim', 'i-dim', 'us-east-1', 'running', '2026-01-05 08:00:00'),
    -- Managed instances of this region were not read.
    ('i-far', 'i-far', 'i-far', 'us-west-2', 'running', '2026-01-05 08:00:00'),
    ('i-unread', 'i-unread', 'i-unread', 'us-east-1', null, '2026-01-05 08:00:00');

insert into aws_ssm_managed_instance (instance_id, arn, ping_status, last_ping_date_time) values
    ('i-online', 'mi-1', 'Online', '2026-11-19 23:55:00'),
    ('i-lost', 'mi-2', 'ConnectionLost', '2026-11-02 10:00:00'),
    ('i-new-online', 'mi-3', 'Online', '2026-11-19 23:55:00'),
    ('i-dim', 'mi-4', null, null);

insert into unread (table_name, region) values ('aws_ssm_managed_instance', 'us-west-2');

insert into expected (resource, status, reason) values
    ('i-online', 'ok', 'Instance web (i-online) is managed by Systems Manager.'),
    ('i-lost', 'alarm', 'Instance i-lost is known to Systems Manager, but its agent does not answer (ConnectionLost, last heard of on 2026-11-02).'),
    ('i-none', 'alarm', 'Instance i-none is not managed by Systems Manager.'),
    ('i-stopped', 'ok', 'Instance i-stopped is stopped.'),
    ('i-gone', 'skip', null),
    ('i-new', 'skip', null),
    ('i-new-online', 'ok', null),
    ('i-dim', 'unknown', null),
    ('i-far', 'unknown', null),
    ('i-unread', 'unknown', null);
