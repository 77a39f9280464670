/*
description = "Selections as the Backup API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListBackupSelections": {
                "SelectionName": "VARCHAR", "SelectionId": "VARCHAR", "BackupPlanId": "VARCHAR",
                "CreationDate": "VARCHAR", "CreatorRequestId": "VARCHAR", "IamRoleArn": "VARCHAR"
            },
            "GetBackupSelection": {
                "BackupSelection": {
                    "Resources": "JSON", "NotResources": "JSON", "ListOfTags": "JSON", "Conditions": "JSON"
                },
                "$error": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.ListBackupSelections.SelectionName as selection_name,
    answer.ListBackupSelections.SelectionId as selection_id,
    answer.ListBackupSelections.BackupPlanId as backup_plan_id,
    utc_time(answer.ListBackupSelections.CreationDate) as creation_date,
    answer.ListBackupSelections.CreatorRequestId as creator_request_id,
    answer.ListBackupSelections.IamRoleArn as iam_role_arn,
    answer.GetBackupSelection.BackupSelection.Resources as resources,
    answer.GetBackupSelection.BackupSelection.NotResources as not_resources,
    answer.GetBackupSelection.BackupSelection.ListOfTags as list_of_tags,
    answer.GetBackupSelection.BackupSelection.Conditions as conditions,
    partition,
    region,
    account_id,
    arn,
    answer.ListBackupSelections.SelectionName as title,
    tags_json(tags) as tags
from document
