insert into account_region (account_id, region) values
    ('111111111111', 'us-east-1'), ('111111111111', 'us-east-2'), ('111111111111', 'us-west-1'), ('111111111111', 'us-west-2'),
    ('111111111111', 'eu-west-1'), ('111111111111', 'eu-west-2'), ('111111111111', 'eu-west-3'), ('111111111111', 'eu-north-1');

insert into aws_backup_protected_resource (resource_arn, arn, region) values
    ('vol-1', 'vol-1', 'us-east-1'), ('vol-2', 'vol-2', 'us-east-2'), ('vol-3', 'vol-3', 'us-west-1'), ('vol-4', 'vol-4', 'us-west-2'),
    ('vol-5', 'vol-5', 'eu-west-1'), ('vol-6', 'vol-6', 'eu-west-3');

insert into aws_backup_restore_testing_plan (name, arn, region, last_execution_time) values
    ('weekly', 'weekly', 'us-east-2', '2026-11-15 04:00:00'),
    -- Ran too long ago, and never.
    ('old', 'old', 'us-west-1', '2026-06-01 04:00:00'), ('new', 'new', 'us-east-1', null);

insert into aws_backup_restore_job (job_id, arn, region, status, creation_date) values
    ('job-1', 'job-1', 'us-west-2', 'COMPLETED', '2026-10-02 04:00:00'),
    -- It failed.
    ('job-2', 'job-2', 'us-east-1', 'FAILED', '2026-11-02 04:00:00'),
    ('job-3', 'job-3', 'eu-west-3', 'COMPLETED', '2026-10-02 04:00:00');

insert into unread (table_name, region) values
    -- Jobs of one region were not read; test plans of another, where a job is enough; protected resources of a third.
    ('aws_backup_restore_job', 'eu-west-1'), ('aws_backup_restore_testing_plan', 'eu-west-3'),
    ('aws_backup_protected_resource', 'eu-west-2');

insert into expected (resource, status, reason) values
    ('arn:aws::us-east-1:111111111111', 'alarm', 'Region us-east-1 holds 1 protected resource, and neither a test nor a restore of the last 90 days.'),
    ('arn:aws::us-east-2:111111111111', 'ok', 'Region us-east-2 last tested a restore on 2026-11-15.'),
    ('arn:aws::us-west-1:111111111111', 'alarm', null),
    ('arn:aws::us-west-2:111111111111', 'ok', 'Region us-west-2 last restored a backup on 2026-10-02.'),
    ('arn:aws::eu-west-1:111111111111', 'unknown', null),
    ('arn:aws::eu-west-2:111111111111', 'unknown', null),
    ('arn:aws::eu-west-3:111111111111', 'ok', null),
    ('arn:aws::eu-north-1:111111111111', 'ok', 'Region eu-north-1 holds nothing that AWS Backup protects.');
