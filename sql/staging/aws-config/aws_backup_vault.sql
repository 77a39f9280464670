/*
description = "Vaults as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "BackupVaultName": "VARCHAR", "EncryptionKeyArn": "VARCHAR", "BackupVaultArn": "VARCHAR"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.BackupVaultName as name,
    item.configuration.EncryptionKeyArn as encryption_key_arn,
    partition,
    region,
    account_id,
    coalesce(item.configuration.BackupVaultArn, arn) as arn,
    item.configuration.BackupVaultName as title,
    tags_json(tags) as tags
from document
