/*
description = "File systems as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "FileSystemId": "VARCHAR", "BackupPolicy": {"Status": "VARCHAR"},
                    "PerformanceMode": "VARCHAR", "Encrypted": "BOOLEAN", "KmsKeyId": "VARCHAR",
                    "ThroughputMode": "VARCHAR", "ProvisionedThroughputInMibps": "DOUBLE",
                    "FileSystemPolicy": "JSON", "Arn": "VARCHAR"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    tags['Name'] as name,
    item.configuration.FileSystemId as file_system_id,
    lower(item.configuration.BackupPolicy.Status) as automatic_backups,
    item.configuration.PerformanceMode as performance_mode,
    item.configuration.Encrypted as encrypted,
    item.configuration.KmsKeyId as kms_key_id,
    item.configuration.ThroughputMode as throughput_mode,
    item.configuration.ProvisionedThroughputInMibps as provisioned_throughput_in_mibps,
    item.configuration.FileSystemPolicy::varchar <> '{}' as has_policy,
    case when item.configuration.FileSystemPolicy::varchar <> '{}' then policy_document(item.configuration.FileSystemPolicy) end as policy,
    partition,
    region,
    account_id,
    coalesce(arn, item.configuration.Arn) as arn,
    coalesce(nullif(tags['Name'], ''), item.configuration.FileSystemId) as title,
    tags_json(tags) as tags
from document
