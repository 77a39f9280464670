/*
title = "File system is not backed up"
severity = "medium"
category = "resilience"
scope = "resource"
description = "Looks for EFS file systems whose automatic backups are off and that AWS Backup did not back up within the last week. What is deleted or encrypted by an intruder is then gone."
remediation = "Turn automatic backups on, or add the file system to a backup plan."
command = "aws efs put-backup-policy --file-system-id {file_system_id} --backup-policy Status=ENABLED"
references = ["https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html"]
nullable = ["aws_backup_protected_resource"]
*/
with backup as (
    select resource_arn, max(last_backup_time) as last_time
    from aws_backup_protected_resource
    group by resource_arn
),

file_system as (
    select
        file_system.*,
        file_system.automatic_backups in ('enabled', 'enabling') as is_automatic,
        backup.last_time as last_backup,
        case
            when backup.last_time >= snapshot_time() - to_days(getvariable('max_backup_age_days')) then true
            when was_read('aws_backup_protected_resource', file_system.account_id, file_system.region)
                and file_system.file_system_id is not null
                then false
        end as is_backed_up
    from aws_efs_file_system as file_system
    left join backup
        on backup.resource_arn = file_system.arn
)

select
    arn as resource,
    verdict(alarm := not is_automatic and not is_backed_up) as status,
    'File system ' || coalesce(nullif(title, file_system_id) || ' (' || file_system_id || ')', file_system_id)
        || case
            when is_automatic then ' has automatic backups on'
            when is_backed_up then ' was last backed up on ' || strftime(last_backup, '%Y-%m-%d')
            else ' has automatic backups off'
                || coalesce(
                    ' and was last backed up on ' || strftime(last_backup, '%Y-%m-%d'), ' and no backup by AWS Backup'
                )
        end || '.' as reason,
    account_id,
    region,
    file_system_id
from file_system
