insert into aws_rds_db_snapshot (db_snapshot_identifier, arn, type, encrypted, db_snapshot_attributes) values
    ('public', 'public', 'manual', false, '[{"AttributeName": "restore", "AttributeValues": ["222222222222", "all"]}]'),
    -- Shared with one account; another attribute.
    ('shared', 'shared', 'manual', false, '[{"AttributeName": "restore", "AttributeValues": ["222222222222"]}]'),
    ('other', 'other', 'manual', false, '[{"AttributeName": "other", "AttributeValues": ["all"]}, {"AttributeName": "restore", "AttributeValues": []}]'),
    -- Cannot be shared with everyone, whatever was refused.
    ('automated', 'automated', 'automated', false, null),
    ('encrypted', 'encrypted', 'manual', true, null),
    -- Another account's.
    ('theirs', 'theirs', 'public', false, null),
    ('refused', 'refused', 'manual', false, null),
    ('unread', 'unread', null, null, null);

insert into aws_rds_db_cluster_snapshot (
    db_cluster_snapshot_identifier, arn, type, storage_encrypted, db_cluster_snapshot_attributes
) values
    ('orders', 'orders', 'manual', false, '[{"AttributeName": "restore", "AttributeValues": ["all"]}]'),
    ('private', 'private', 'manual', false, '[{"AttributeName": "restore", "AttributeValues": []}]'),
    ('dark', 'dark', 'manual', false, null);

insert into expected (resource, status, reason) values
    ('public', 'alarm', 'Database snapshot public can be restored by anyone.'),
    ('shared', 'ok', 'Database snapshot shared is not shared with everyone.'),
    ('other', 'ok', null),
    ('automated', 'ok', null),
    ('encrypted', 'ok', null),
    ('refused', 'unknown', null),
    ('unread', 'unknown', null),
    ('orders', 'alarm', 'Cluster snapshot orders can be restored by anyone.'),
    ('private', 'ok', null),
    ('dark', 'unknown', null);
