insert into aws_redshift_cluster (cluster_identifier, arn, automated_snapshot_retention_period) values
    ('none', 'none', 0),
    ('short', 'short', 6),
    ('week', 'week', 7),
    ('long', 'long', 35),
    ('unread', 'unread', null);

insert into expected (resource, status, reason) values
    ('none', 'alarm', 'Cluster none takes no automated snapshots.'),
    ('short', 'alarm', 'Cluster short keeps automated snapshots for 6 day(s).'),
    ('week', 'ok', 'Cluster week keeps automated snapshots for 7 day(s).'),
    ('long', 'ok', null),
    ('unread', 'unknown', null);
