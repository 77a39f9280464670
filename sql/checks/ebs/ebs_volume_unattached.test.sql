insert into aws_ebs_volume (volume_id, arn, title, state, create_time, size) values
    ('vol-old', 'vol-old', 'vol-old', 'available', '2026-11-12 23:59:59', 100),
    -- Not more than seven days ago.
    ('vol-new', 'vol-new', 'vol-new', 'available', '2026-11-13 00:00:00', 100),
    ('vol-used', 'vol-used', 'vol-used', 'in-use', '2020-01-01 00:00:00', 100),
    -- In use, whenever it was made.
    ('vol-timeless', 'vol-timeless', 'vol-timeless', 'in-use', null, null),
    -- Its age was not read.
    ('vol-ageless', 'vol-ageless', 'vol-ageless', 'available', null, null),
    ('vol-unread', 'vol-unread', 'vol-unread', null, '2020-01-01 00:00:00', null);

insert into expected (resource, status, reason) values
    ('vol-old', 'alarm', 'Volume vol-old is attached to nothing; it was made on 2026-11-12 and holds 100 GiB.'),
    ('vol-new', 'ok', null),
    ('vol-used', 'ok', 'Volume vol-used is in-use.'),
    ('vol-timeless', 'ok', null),
    ('vol-ageless', 'unknown', null),
    ('vol-unread', 'unknown', null);
