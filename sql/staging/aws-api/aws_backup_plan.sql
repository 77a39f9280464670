/*
description = "Plans as the Backup API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListBackupPlans": {
                "BackupPlanName": "VARCHAR", "BackupPlanId": "VARCHAR", "CreationDate": "VARCHAR",
                "DeletionDate": "VARCHAR", "LastExecutionDate": "VARCHAR", "CreatorRequestId": "VARCHAR",
                "VersionId": "VARCHAR", "AdvancedBackupSettings": "JSON"
            },
            "GetBackupPlan": {"BackupPlan": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.ListBackupPlans.BackupPlanName as name,
    answer.ListBackupPlans.BackupPlanId as backup_plan_id,
    utc_time(answer.ListBackupPlans.CreationDate) as creation_date,
    utc_time(answer.ListBackupPlans.DeletionDate) as deletion_date,
    utc_time(answer.ListBackupPlans.LastExecutionDate) as last_execution_date,
    answer.ListBackupPlans.CreatorRequestId as creator_request_id,
    answer.ListBackupPlans.VersionId as version_id,
    answer.ListBackupPlans.AdvancedBackupSettings as advanced_backup_settings,
    answer.GetBackupPlan.BackupPlan as backup_plan,
    partition,
    region,
    account_id,
    arn,
    answer.ListBackupPlans.BackupPlanName as title,
    tags_json(tags) as tags
from document
