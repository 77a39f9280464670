insert into account_region (account_id, region) values
    ('111111111111', 'us-east-1'), ('111111111111', 'us-east-2'), ('111111111111', 'us-west-1'), ('111111111111', 'us-west-2'),
    ('111111111111', 'eu-west-1'), ('111111111111', 'eu-west-2'), ('111111111111', 'eu-west-3'), ('111111111111', 'global');

insert into aws_ebs_volume (volume_id, arn, region) values
    ('vol-1', 'vol-1', 'us-east-1'), ('vol-2', 'vol-2', 'us-east-2'), ('vol-3', 'vol-3', 'eu-west-1'), ('vol-4', 'vol-4', 'eu-west-3');
insert into aws_efs_file_system (file_system_id, arn, region) values ('fs-1', 'fs-1', 'us-east-1');
insert into aws_rds_db_cluster (db_cluster_identifier, arn, region) values ('orders', 'orders', 'us-west-1');

insert into aws_backup_plan (name, arn, backup_plan_id, region) values
    ('nightly', 'plan-1', 'plan-1', 'us-east-2'),
    -- It selects nothing.
    ('forgotten', 'plan-2', 'plan-2', 'us-west-1'),
    ('spare', 'plan-3', 'plan-3', 'eu-west-2');

insert into aws_backup_selection (selection_name, arn, selection_id, backup_plan_id, region) values
    ('tagged', 'selection-1', 'selection-1', 'plan-1', 'us-east-2'), ('all', 'selection-2', 'selection-2', 'plan-3', 'eu-west-2');

insert into unread (table_name, region) values
    -- Plans of one region were not read; stores of two, one of which has a plan.
    ('aws_backup_plan', 'eu-west-1'), ('aws_dynamodb_table', 'us-west-2'), ('aws_dynamodb_table', 'eu-west-2'),
    -- Selections: whether a plan selects anything is not known.
    ('aws_backup_selection', 'eu-west-3');

insert into expected (resource, status, reason) values
    ('arn:aws::us-east-1:111111111111', 'alarm', 'Region us-east-1 has no backup plan, but holds EBS volumes, EFS file systems.'),
    ('arn:aws::us-east-2:111111111111', 'ok', 'Region us-east-2 has a backup plan: nightly.'),
    ('arn:aws::us-west-1:111111111111', 'alarm', 'Region us-west-1 holds databases, and its backup plans select nothing: forgotten.'),
    ('arn:aws::us-west-2:111111111111', 'unknown', null),
    ('arn:aws::eu-west-1:111111111111', 'unknown', null),
    ('arn:aws::eu-west-2:111111111111', 'ok', null),
    ('arn:aws::eu-west-3:111111111111', 'unknown', null);
