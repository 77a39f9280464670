insert into aws_guardduty_detector (region, arn, detector_id, status) values
    ('us-east-1', 'd1', 'd1', 'ENABLED'),
    ('us-east-2', 'd2', 'd2', 'ENABLED'),
    ('us-west-1', 'd3', 'd3', 'ENABLED'),
    ('us-west-2', 'd4', 'd4', 'DISABLED'),
    ('eu-west-1', 'd5', 'd5', 'ENABLED'),
    ('eu-west-2', 'd6', 'd6', 'ENABLED');

insert into aws_guardduty_finding (region, arn, id, detector_id, name, severity, archived, updated_at) values
    ('us-east-1', 'f1', 'f1', 'd1', 'Port probe', 7.0, false, '2026-11-18 00:00:00'),
    ('us-east-1', 'f2', 'f2', 'd1', 'Stolen credentials', 9.5, false, '2026-11-17 00:00:00'),
    -- Archived, and of less severity: only folders of answers hold such.
    ('us-east-2', 'f3', 'f3', 'd2', 'Old news', 8.0, true, '2026-01-01 00:00:00'),
    ('us-east-2', 'f4', 'f4', 'd2', 'Small news', 4.0, false, '2026-11-18 00:00:00'),
    -- The finding is known, and what it says is not.
    ('us-west-1', 'f5', 'f5', 'd3', null, null, null, null),
    -- A detector that is off may still have some.
    ('us-west-2', 'f6', 'f6', 'd4', 'Crypto miner', 8, false, '2026-11-20 00:00:00');

insert into unread (table_name, region) values ('aws_guardduty_finding', 'eu-west-2');

insert into expected (resource, status, reason) values
    ('d1', 'alarm', 'Detector d1 has 2 open findings of high severity, 1 of them critical; the worst, Stolen credentials (9.5), last seen 2 days before the snapshot.'),
    ('d2', 'ok', 'Detector d2 has no open finding of high severity.'),
    ('d3', 'unknown', null),
    ('d4', 'alarm', 'Detector d4 has 1 open finding of high severity; the worst, Crypto miner (8.0), last seen 0 days before the snapshot.'),
    ('d5', 'ok', null),
    ('d6', 'unknown', null);
