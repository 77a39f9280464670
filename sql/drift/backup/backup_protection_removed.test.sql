insert into before.aws_rds_db_instance
    (db_instance_identifier, db_cluster_identifier, arn, backup_retention_period, deletion_protection, read_replica_source_db_instance_identifier) values
    ('shop', null, 'arn:shop', 14, true, null),
    ('third', null, 'arn:third', 30, true, null),
    ('half', null, 'arn:half', 14, false, null),
    ('untold', null, 'arn:untold', null, true, null),
    ('demoted', null, 'arn:demoted', 7, false, null),
    ('gone', null, 'arn:gone', 7, true, null),
    ('member', 'ledger', 'arn:member', 7, true, null);

insert into after.aws_rds_db_instance
    (db_instance_identifier, db_cluster_identifier, arn, backup_retention_period, deletion_protection, read_replica_source_db_instance_identifier) values
    ('shop', null, 'arn:shop', 0, false, null),
    ('third', null, 'arn:third', 10, true, null),
    -- Half is not below half.
    ('half', null, 'arn:half', 7, false, null),
    -- Not told on one side.
    ('untold', null, 'arn:untold', 0, true, null),
    -- Became a replica, whose source has the backups.
    ('demoted', null, 'arn:demoted', 0, false, 'primary'),
    -- A member follows its cluster.
    ('member', 'ledger', 'arn:member', 0, false, null);

insert into before.aws_rds_db_cluster (db_cluster_identifier, arn, backup_retention_period, deletion_protection) values
    ('ledger', 'arn:ledger', 7, true);

insert into after.aws_rds_db_cluster (db_cluster_identifier, arn, backup_retention_period, deletion_protection) values
    ('ledger', 'arn:ledger', 7, false);

insert into before.aws_dynamodb_table (name, arn, deletion_protection_enabled, point_in_time_recovery_description) values
    ('orders', 'arn:orders', false, '{"PointInTimeRecoveryStatus": "ENABLED"}'),
    ('carts', 'arn:carts', false, '{"PointInTimeRecoveryStatus": "DISABLED"}');

insert into after.aws_dynamodb_table (name, arn, deletion_protection_enabled, point_in_time_recovery_description) values
    ('orders', 'arn:orders', false, '{"PointInTimeRecoveryStatus": "DISABLED"}'),
    -- The better direction.
    ('carts', 'arn:carts', true, '{"PointInTimeRecoveryStatus": "ENABLED"}');

insert into before.aws_backup_plan (name, backup_plan_id, arn) values
    ('daily', '1', 'arn:plan-1'), ('weekly', '2', 'arn:plan-2'), ('kept', '3', 'arn:plan-3');

insert into after.aws_backup_plan (name, backup_plan_id, arn) values
    -- Made anew.
    ('weekly', '9', 'arn:plan-9'),
    ('kept', '3', 'arn:plan-3');

-- Plans of a region that the later snapshot did not read.
insert into before.aws_backup_plan (name, backup_plan_id, arn, region) values ('far', '4', 'arn:plan-4', 'eu-west-1');

insert into unread (side, table_name, region) values ('after', 'aws_backup_plan', 'eu-west-1');

insert into before.aws_backup_vault (name, arn, locked) values ('safe', 'arn:safe', true), ('open', 'arn:open', false);

insert into after.aws_backup_vault (name, arn, locked) values ('safe', 'arn:safe', false), ('open', 'arn:open', false);

insert into expected (resource, change, reason) values
    ('arn:shop', 'fired', 'Database instance shop is no longer protected against deletion, and no longer has automated backups.'),
    ('arn:third', 'fired', 'Database instance third keeps its backups for 10 day(s) in place of 30.'),
    ('arn:untold', 'incomparable', null),
    ('arn:ledger', 'fired', 'Database cluster ledger is no longer protected against deletion.'),
    ('arn:orders', 'fired', 'Table orders no longer has point-in-time recovery.'),
    ('arn:plan-1', 'fired', 'Backup plan daily was deleted.'),
    ('arn:plan-4', 'incomparable', 'Not comparable: aws_backup_plan was not read in both snapshots.'),
    ('arn:safe', 'fired', 'Backup vault safe is no longer locked.');
