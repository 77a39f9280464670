/*
description = "Plans as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "BackupPlan": {"BackupPlanName": "VARCHAR"}, "BackupPlanId": "VARCHAR",
                    "VersionId": "VARCHAR", "BackupPlanArn": "VARCHAR"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.BackupPlan.BackupPlanName as name,
    item.configuration.BackupPlanId as backup_plan_id,
    item.configuration.VersionId as version_id,
    partition,
    region,
    account_id,
    coalesce(item.configuration.BackupPlanArn, arn) as arn,
    item.configuration.BackupPlan.BackupPlanName as title,
    tags_json(tags) as tags
from document
