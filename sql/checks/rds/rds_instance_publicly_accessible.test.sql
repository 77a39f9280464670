insert into aws_rds_db_instance (db_instance_identifier, arn, db_cluster_identifier, publicly_accessible) values
    ('public', 'public', null, true),
    -- Members of a cluster have addresses of their own.
    ('member', 'member', 'orders', true),
    ('private', 'private', null, false),
    ('unread', 'unread', null, null);

insert into expected (resource, status, reason) values
    ('public', 'alarm', 'Database instance public is publicly accessible.'),
    ('member', 'alarm', null),
    ('private', 'ok', 'Database instance private is not publicly accessible.'),
    ('unread', 'unknown', null);
