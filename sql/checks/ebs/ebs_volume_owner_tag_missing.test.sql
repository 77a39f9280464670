insert into aws_ebs_volume (volume_id, arn, title, tags) values
    ('vol-owned', 'vol-owned', 'data', '{"Name": "data", "Owner": "orders"}'),
    -- The key in another case.
    ('vol-lower', 'vol-lower', 'vol-lower', '{"owner": "orders"}'),
    ('vol-empty', 'vol-empty', 'vol-empty', '{"Owner": " "}'),
    ('vol-other', 'vol-other', 'vol-other', '{"CostOwner": "orders"}'),
    ('vol-bare', 'vol-bare', 'vol-bare', '{}'),
    -- Tags were not read.
    ('vol-unread', 'vol-unread', 'vol-unread', null);

insert into expected (resource, status, reason) values
    ('vol-owned', 'ok', 'Volume data (vol-owned) belongs to orders.'),
    ('vol-lower', 'ok', null),
    ('vol-empty', 'alarm', 'Volume vol-empty has an empty tag Owner.'),
    ('vol-other', 'alarm', null),
    ('vol-bare', 'alarm', 'Volume vol-bare has no tag that says who owns it.'),
    ('vol-unread', 'unknown', null);
