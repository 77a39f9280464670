insert into aws_ebs_volume (volume_id, arn, title, encrypted, state) values
    ('vol-plain', 'vol-plain', 'data', false, 'in-use'),
    -- Unattached volumes count too.
    ('vol-idle', 'vol-idle', 'vol-idle', false, 'available'),
    ('vol-safe', 'vol-safe', 'vol-safe', true, 'in-use'),
    ('vol-unread', 'vol-unread', 'vol-unread', null, null);

insert into expected (resource, status, reason) values
    ('vol-plain', 'alarm', 'Volume data (vol-plain) is not encrypted.'),
    ('vol-idle', 'alarm', 'Volume vol-idle is not encrypted; it is attached to nothing.'),
    ('vol-safe', 'ok', 'Volume vol-safe is encrypted.'),
    ('vol-unread', 'unknown', null);
