insert into aws_ec2_instance (instance_id, arn, title, instance_state, state_transition_time, launch_time) values
    ('i-old', 'i-old', 'web', 'stopped', '2026-10-20 23:59:59', '2026-01-01 00:00:00'),
    -- Not more than thirty days ago.
    ('i-new', 'i-new', 'i-new', 'stopped', '2026-10-21 00:00:00', '2026-01-01 00:00:00'),
    ('i-running', 'i-running', 'i-running', 'running', null, '2020-01-01 00:00:00'),
    -- The text tells no time, but the last start was after the limit.
    ('i-recent', 'i-recent', 'i-recent', 'stopped', null, '2026-11-01 00:00:00'),
    -- The text tells no time, and the start is long ago.
    ('i-silent', 'i-silent', 'i-silent', 'stopped', null, '2026-01-01 00:00:00'),
    ('i-unread', 'i-unread', 'i-unread', null, null, null);

insert into expected (resource, status, reason) values
    ('i-old', 'alarm', 'Instance web (i-old) has been stopped since 2026-10-20.'),
    ('i-new', 'ok', 'Instance i-new has been stopped since 2026-10-21.'),
    ('i-running', 'ok', 'Instance i-running is running.'),
    ('i-recent', 'ok', 'Instance i-recent was started on 2026-11-01 and stopped since.'),
    ('i-silent', 'unknown', 'Instance i-silent is stopped, and AWS does not tell since when.'),
    ('i-unread', 'unknown', null);
