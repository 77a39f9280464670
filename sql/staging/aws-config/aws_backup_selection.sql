/*
description = "Selections as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "BackupSelection": {"SelectionName": "VARCHAR", "IamRoleArn": "VARCHAR"},
                    "SelectionId": "VARCHAR", "BackupPlanId": "VARCHAR"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.BackupSelection.SelectionName as selection_name,
    item.configuration.SelectionId as selection_id,
    item.configuration.BackupPlanId as backup_plan_id,
    item.configuration.BackupSelection.IamRoleArn as iam_role_arn,
    partition,
    region,
    account_id,
    'arn:' || partition || ':backup:' || region || ':' || account_id || ':backup-plan:' || item.configuration.BackupPlanId
        || '/selection/' || item.configuration.SelectionId as arn,
    item.configuration.BackupSelection.SelectionName as title,
    tags_json(tags) as tags
from document
