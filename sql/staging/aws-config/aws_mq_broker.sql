/*
description = "Brokers as AWS Config records them: without state and changes to come."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "BrokerName": "VARCHAR", "Id": "VARCHAR", "DeploymentMode": "VARCHAR",
                    "HostInstanceType": "VARCHAR", "AuthenticationStrategy": "VARCHAR", "EngineType": "VARCHAR",
                    "EngineVersion": "VARCHAR", "PubliclyAccessible": "BOOLEAN", "StorageType": "VARCHAR",
                    "AutoMinorVersionUpgrade": "BOOLEAN", "EncryptionOptions": "JSON",
                    "LdapServerMetadata": "JSON", "Logs": "JSON", "MaintenanceWindowStartTime": "JSON",
                    "SecurityGroups": "JSON", "SubnetIds": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.BrokerName as broker_name,
    item.configuration.Id as broker_id,
    item.configuration.DeploymentMode as deployment_mode,
    item.configuration.HostInstanceType as host_instance_type,
    item.configuration.AuthenticationStrategy as authentication_strategy,
    item.configuration.EngineType as engine_type,
    item.configuration.EngineVersion as engine_version,
    item.configuration.PubliclyAccessible as publicly_accessible,
    item.configuration.StorageType as storage_type,
    item.configuration.AutoMinorVersionUpgrade as auto_minor_version_upgrade,
    item.configuration.EncryptionOptions as encryption_options,
    item.configuration.LdapServerMetadata as ldap_server_metadata,
    item.configuration.Logs as logs,
    item.configuration.MaintenanceWindowStartTime as maintenance_window_start_time,
    item.configuration.SecurityGroups as security_groups,
    item.configuration.SubnetIds as subnet_ids,
    partition,
    region,
    account_id,
    arn,
    item.configuration.BrokerName as title,
    tags_json(tags) as tags
from document
