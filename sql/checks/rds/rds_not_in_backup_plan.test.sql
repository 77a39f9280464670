insert into aws_rds_db_instance (db_instance_identifier, arn, account_id, db_cluster_identifier) values
    ('shop', 'shop', '111111111111', null),
    ('stale', 'stale', '111111111111', null),
    ('never', 'never', '111111111111', null),
    ('week', 'week', '111111111111', null),
    -- A recovery point of which nothing is told.
    ('mute', 'mute', '111111111111', null),
    -- Only another region has a recovery point.
    ('elsewhere', 'elsewhere', '111111111111', null),
    -- A member of a cluster follows the cluster.
    ('member', 'member', '111111111111', 'orders'),
    -- Protected resources were not read there.
    ('unread', 'unread', '222222222222', null);

insert into aws_rds_db_cluster (db_cluster_identifier, arn) values
    ('orders', 'orders'),
    ('vault', 'vault');

insert into aws_backup_protected_resource (resource_arn, arn, region, last_backup_time) values
    ('shop', 'p:shop', 'us-east-1', '2026-11-19 03:00:00'),
    ('week', 'p:week', 'us-east-1', '2026-11-13 00:00:00'),
    ('stale', 'p:stale', 'us-east-1', '2026-11-12 23:59:59'),
    ('vault', 'p:vault', 'us-east-1', '2026-11-19 03:00:00'),
    ('mute', 'p:mute', 'us-east-1', null),
    ('elsewhere', 'p:elsewhere', 'eu-central-1', '2026-11-19 03:00:00');

insert into unread (table_name, account_id, region) values ('aws_backup_protected_resource', '222222222222', 'us-east-1');

insert into expected (resource, status, reason) values
    ('shop', 'ok', 'Database instance shop was last backed up by AWS Backup on 2026-11-19.'),
    ('week', 'ok', null),
    ('stale', 'alarm', 'Database instance stale was last backed up by AWS Backup on 2026-11-12.'),
    ('never', 'alarm', 'Database instance never was never backed up by AWS Backup.'),
    ('mute', 'unknown', null),
    ('elsewhere', 'alarm', null),
    ('orders', 'alarm', 'Database cluster orders was never backed up by AWS Backup.'),
    ('vault', 'ok', null),
    ('unread', 'unknown', null);
