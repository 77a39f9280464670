/*
description = "Protected resources as the Backup API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListProtectedResources": {
                "ResourceArn": "VARCHAR", "ResourceName": "VARCHAR", "ResourceType": "VARCHAR",
                "LastBackupTime": "VARCHAR", "LastBackupVaultArn": "VARCHAR",
                "LastRecoveryPointArn": "VARCHAR"
            }
        }') as answer
    from resource
)

select
    answer.ListProtectedResources.ResourceArn as resource_arn,
    answer.ListProtectedResources.ResourceName as resource_name,
    answer.ListProtectedResources.ResourceType as resource_type,
    utc_time(answer.ListProtectedResources.LastBackupTime) as last_backup_time,
    answer.ListProtectedResources.LastBackupVaultArn as last_backup_vault_arn,
    answer.ListProtectedResources.LastRecoveryPointArn as last_recovery_point_arn,
    partition,
    region,
    account_id,
    arn,
    coalesce(answer.ListProtectedResources.ResourceName, answer.ListProtectedResources.ResourceArn) as title,
    tags_json(tags) as tags
from document
