insert into history_finding
    (finding_id, check_id, severity, state, account_id, region, resource, first_seen, opened_at, reopened)
values
    -- Came back half a day ago.
    ('a', 'bucket_public', 'critical', 'open', '111111111111', 'us-east-1', 'arn:back', '2026-10-01', '2026-11-19 12:00', 1),
    -- Came back before the earlier snapshot, which has been told.
    ('b', 'bucket_public', 'critical', 'open', '111111111111', 'us-east-1', 'arn:told', '2026-10-01', '2026-11-17', 1),
    -- Came back, and is gone again.
    ('c', 'key_old', 'medium', 'resolved', '111111111111', 'global', 'arn:gone', '2026-10-01', '2026-11-19 12:00', 2),
    -- Never went away.
    ('d', 'key_old', 'medium', 'open', '111111111111', 'global', 'arn:kept', '2026-10-01', '2026-10-01', 0),
    -- Nobody can tell.
    ('e', 'key_old', 'medium', 'unknown', '111111111111', 'global', 'arn:dark', '2026-10-01', '2026-11-19 12:00', 3);

insert into expected (resource, change, reason) values
    ('arn:back', 'fired', 'bucket_public alarms again: it was resolved once since it was first seen on 2026-10-01.'),
    ('arn:dark', 'incomparable', 'Not comparable: key_old could not be judged in the later snapshot.');
