-- Datapoints of the 14 days before the snapshot, with the same maximum on each.
create macro daily(maximum, days) as (
    select to_json(list({
        'Timestamp': strftime(timestamp '2026-11-20 00:00:00' - to_days(day::integer), '%Y-%m-%dT%H:%M:%S+00:00'),
        'Average': 1.0, 'Maximum': maximum, 'Unit': 'Percent'
    }))
    from range(1, days + 1) as each(day)
);

insert into aws_ec2_instance (instance_id, arn, title, instance_state, launch_time, cpu_utilization_daily) values
    ('i-idle', 'i-idle', 'old-worker', 'running', '2026-01-05 08:00:00', daily(2.25, 14)),
    ('i-busy', 'i-busy', 'web', 'running', '2026-01-05 08:00:00', daily(71.5, 14)),
    -- Exactly at the threshold.
    ('i-edge', 'i-edge', 'i-edge', 'running', '2026-01-05 08:00:00', daily(5.0, 14)),
    -- One busy day is enough, however few days there are.
    ('i-once', 'i-once', 'i-once', 'running', '2026-01-05 08:00:00', daily(40.0, 1)),
    ('i-young', 'i-young', 'i-young', 'running', '2026-11-10 08:00:00', daily(2.25, 9)),
    ('i-stopped', 'i-stopped', 'i-stopped', 'stopped', '2026-01-05 08:00:00', '[]'),
    ('i-gone', 'i-gone', 'i-gone', 'terminated', '2026-01-05 08:00:00', null),
    -- Days are missing.
    ('i-gaps', 'i-gaps', 'i-gaps', 'running', '2026-01-05 08:00:00', daily(2.25, 9)),
    ('i-none', 'i-none', 'i-none', 'running', '2026-01-05 08:00:00', '[]'),
    -- Metrics were not collected, which matters only for old instances.
    ('i-unread', 'i-unread', 'i-unread', 'running', '2026-01-05 08:00:00', null),
    ('i-young-unread', 'i-young-unread', 'i-young-unread', 'running', '2026-11-10 08:00:00', null);

insert into expected (resource, status, reason) values
    ('i-idle', 'alarm', 'Instance old-worker (i-idle) used no more than 2.3 percent of its CPU in the last 14 days.'),
    ('i-busy', 'ok', 'Instance web (i-busy) used up to 71.5 percent of its CPU in the last 14 days.'),
    ('i-edge', 'ok', null),
    ('i-once', 'ok', null),
    ('i-young', 'ok', 'Instance i-young was launched on 2026-11-10.'),
    ('i-stopped', 'ok', 'Instance i-stopped is stopped.'),
    ('i-gone', 'skip', null),
    ('i-gaps', 'unknown', null),
    ('i-none', 'unknown', null),
    ('i-unread', 'unknown', null),
    ('i-young-unread', 'ok', null);
