insert into aws_rds_db_instance (
    db_instance_identifier, arn, status, engine, create_time, db_cluster_identifier,
    read_replica_source_db_instance_identifier, connections_daily
) values
    -- No connection in seven days; one in the oldest of them; one long ago.
    ('idle', 'idle', 'available', 'postgres', '2024-05-01 10:00:00', null, null,
        '[{"Timestamp": "2026-11-13T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-14T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-15T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-16T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-17T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-18T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-19T00:00:00+00:00", "Maximum": 0.0}]'),
    ('busy', 'busy', 'available', 'postgres', '2024-05-01 10:00:00', null, null,
        '[{"Timestamp": "2026-11-13T00:00:00+00:00", "Maximum": 3.0}, {"Timestamp": "2026-11-14T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-15T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-16T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-17T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-18T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-19T00:00:00+00:00", "Maximum": 0.0}]'),
    ('former', 'former', 'available', 'postgres', '2024-05-01 10:00:00', null, null,
        '[{"Timestamp": "2026-11-12T00:00:00+00:00", "Maximum": 9.0}, {"Timestamp": "2026-11-13T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-14T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-15T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-16T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-17T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-18T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-19T00:00:00+00:00", "Maximum": 0.0}]'),
    -- Six days are too few to tell, unless there was a connection.
    ('short', 'short', 'available', 'postgres', '2024-05-01 10:00:00', null, null,
        '[{"Timestamp": "2026-11-14T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-15T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-16T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-17T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-18T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-19T00:00:00+00:00", "Maximum": 0.0}]'),
    ('short-busy', 'short-busy', 'available', 'postgres', '2024-05-01 10:00:00', null, null,
        '[{"Timestamp": "2026-11-18T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-19T00:00:00+00:00", "Maximum": 1.0}]'),
    -- Nothing was counted, or not read.
    ('uncounted', 'uncounted', 'available', 'postgres', '2024-05-01 10:00:00', null, null,
        '[]'),
    ('denied', 'denied', 'available', 'postgres', '2024-05-01 10:00:00', null, null,
        null),
    -- Stopped, young, of another kind.
    ('stopped', 'stopped', 'stopped', 'postgres', '2024-05-01 10:00:00', null, null,
        '[]'),
    ('young', 'young', 'available', 'postgres', '2026-11-14 10:00:00', null, null,
        '[{"Timestamp": "2026-11-15T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-16T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-17T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-18T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-19T00:00:00+00:00", "Maximum": 0.0}]'),
    ('graph', 'graph', 'available', 'neptune', '2024-05-01 10:00:00', 'graph', null,
        '[]'),
    -- What may stand by for a failover, and what is in use all the same.
    ('replica', 'replica', 'available', 'postgres', '2024-05-01 10:00:00', null, 'idle',
        '[{"Timestamp": "2026-11-13T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-14T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-15T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-16T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-17T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-18T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-19T00:00:00+00:00", "Maximum": 0.0}]'),
    ('reader', 'reader', 'available', 'aurora-mysql', '2024-05-01 10:00:00', 'orders', null,
        '[{"Timestamp": "2026-11-13T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-14T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-15T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-16T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-17T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-18T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-19T00:00:00+00:00", "Maximum": 0.0}]'),
    ('busy-reader', 'busy-reader', 'available', 'aurora-mysql', '2024-05-01 10:00:00', 'orders', null,
        '[{"Timestamp": "2026-11-13T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-14T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-15T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-16T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-17T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-18T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-19T00:00:00+00:00", "Maximum": 2.0}]'),
    ('writer', 'writer', 'available', 'aurora-mysql', '2024-05-01 10:00:00', 'orders', null,
        '[{"Timestamp": "2026-11-13T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-14T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-15T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-16T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-17T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-18T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-19T00:00:00+00:00", "Maximum": 0.0}]'),
    -- A member of a cluster that is not in the snapshot may be a reader.
    ('stray', 'stray', 'available', 'aurora-mysql', '2024-05-01 10:00:00', 'lost', null,
        '[{"Timestamp": "2026-11-13T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-14T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-15T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-16T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-17T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-18T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-19T00:00:00+00:00", "Maximum": 0.0}]'),
    ('busy-stray', 'busy-stray', 'available', 'aurora-mysql', '2024-05-01 10:00:00', 'lost', null,
        '[{"Timestamp": "2026-11-13T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-14T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-15T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-16T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-17T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-18T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-19T00:00:00+00:00", "Maximum": 2.0}]'),
    -- Whether it runs is not known.
    ('unread', 'unread', null, 'postgres', '2024-05-01 10:00:00', null, null,
        '[{"Timestamp": "2026-11-13T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-14T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-15T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-16T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-17T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-18T00:00:00+00:00", "Maximum": 0.0}, {"Timestamp": "2026-11-19T00:00:00+00:00", "Maximum": 0.0}]');

insert into aws_rds_db_cluster (db_cluster_identifier, arn, members) values
    ('orders', 'orders', '[{"DBInstanceIdentifier": "writer", "IsClusterWriter": true},
        {"DBInstanceIdentifier": "reader", "IsClusterWriter": false},
        {"DBInstanceIdentifier": "busy-reader", "IsClusterWriter": false}]');

insert into expected (resource, status, reason) values
    ('idle', 'alarm', 'Database instance idle has had no connections for 7 days.'),
    ('busy', 'ok', 'Database instance busy is in use.'),
    ('former', 'alarm', null),
    ('short', 'unknown', null),
    ('short-busy', 'ok', null),
    ('uncounted', 'unknown', null),
    ('denied', 'unknown', null),
    ('stopped', 'skip', 'Database instance stopped is not running: it is stopped.'),
    ('young', 'skip', 'Database instance young was created only on 2026-11-14.'),
    ('graph', 'skip', 'Database instance graph runs neptune, which counts its connections elsewhere.'),
    ('replica', 'skip', 'Database instance replica has had no connections, but may stand by for a failover.'),
    ('reader', 'skip', null),
    ('busy-reader', 'ok', null),
    ('writer', 'alarm', null),
    ('stray', 'unknown', null),
    ('busy-stray', 'ok', null),
    ('unread', 'unknown', null);
