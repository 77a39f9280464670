/*
description = "WorkSpaces as AWS Config records them: without state and addresses. An item says nothing of the name of the computer."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "Id": "VARCHAR", "BundleId": "VARCHAR", "DirectoryId": "VARCHAR",
                    "RootVolumeEncryptionEnabled": "BOOLEAN", "UserName": "VARCHAR",
                    "UserVolumeEncryptionEnabled": "BOOLEAN", "VolumeEncryptionKey": "VARCHAR"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.Id as workspace_id,
    item.configuration.BundleId as bundle_id,
    item.configuration.DirectoryId as directory_id,
    item.configuration.RootVolumeEncryptionEnabled as root_volume_encryption_enabled,
    item.configuration.UserName as user_name,
    item.configuration.UserVolumeEncryptionEnabled as user_volume_encryption_enabled,
    item.configuration.VolumeEncryptionKey as volume_encryption_key,
    partition,
    region,
    account_id,
    arn,
    tags_json(tags) as tags
from document
