insert into aws_cloudformation_stack (name, arn, stack_drift_status, stack_drift_last_check, drifted_resources) values
    ('same', 'same', 'IN_SYNC', '2026-11-01 10:00:00', '[]'),
    ('moved', 'moved', 'DRIFTED', '2026-11-01 10:00:00',
        '[{"LogicalResourceId": "Door", "StackResourceDriftStatus": "MODIFIED"}, {"LogicalResourceId": "Wall", "StackResourceDriftStatus": "DELETED"}]'),
    -- Which resources drifted was refused, or many did.
    ('dim', 'dim', 'DRIFTED', null, null),
    ('many', 'many', 'DRIFTED', '2026-11-01 10:00:00',
        '[{"LogicalResourceId": "A", "StackResourceDriftStatus": "MODIFIED"}, {"LogicalResourceId": "B", "StackResourceDriftStatus": "MODIFIED"},
          {"LogicalResourceId": "C", "StackResourceDriftStatus": "MODIFIED"}, {"LogicalResourceId": "D", "StackResourceDriftStatus": "MODIFIED"},
          {"LogicalResourceId": "E", "StackResourceDriftStatus": "MODIFIED"}, {"LogicalResourceId": "F", "StackResourceDriftStatus": "MODIFIED"}]'),
    -- A resource was found to have drifted though the stack's own status is older.
    ('late', 'late', 'IN_SYNC', '2026-11-01 10:00:00', '[{"LogicalResourceId": "Door", "StackResourceDriftStatus": "MODIFIED"}]'),
    ('same-dim', 'same-dim', 'IN_SYNC', '2026-11-01 10:00:00', null),
    -- Never looked into; looked into in vain; not told.
    ('new', 'new', 'NOT_CHECKED', null, null),
    ('vain', 'vain', 'UNKNOWN', '2026-11-01 10:00:00', '[]'),
    ('untold', 'untold', null, null, null);

insert into expected (resource, status, reason) values
    ('same', 'ok', 'Stack same is as its template has it, as of 2026-11-01.'),
    ('moved', 'alarm', 'Stack moved has drifted: Door (modified), Wall (deleted), as of 2026-11-01.'),
    ('dim', 'alarm', 'Stack dim has drifted.'),
    ('many', 'alarm', 'Stack many has drifted: A (modified), B (modified), C (modified), D (modified), E (modified) and 1 more, as of 2026-11-01.'),
    ('late', 'alarm', null),
    ('same-dim', 'unknown', null),
    ('new', 'unknown', null),
    ('vain', 'unknown', null),
    ('untold', 'unknown', null);
