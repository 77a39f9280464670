/*
description = "Brokers as the Amazon MQ API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListBrokers": {
                "BrokerName": "VARCHAR", "BrokerId": "VARCHAR", "BrokerState": "VARCHAR",
                "DeploymentMode": "VARCHAR", "Created": "VARCHAR", "HostInstanceType": "VARCHAR",
                "EngineType": "VARCHAR"
            },
            "DescribeBroker": {
                "AuthenticationStrategy": "VARCHAR", "DataReplicationMode": "VARCHAR", "EngineVersion": "VARCHAR",
                "PendingAuthenticationStrategy": "VARCHAR", "PendingDataReplicationMode": "VARCHAR",
                "PendingEngineVersion": "VARCHAR", "PendingHostInstanceType": "VARCHAR",
                "PubliclyAccessible": "BOOLEAN", "StorageType": "VARCHAR", "AutoMinorVersionUpgrade": "BOOLEAN",
                "ActionsRequired": "JSON", "BrokerInstances": "JSON", "Configurations": "JSON",
                "DataReplicationMetadata": "JSON", "EncryptionOptions": "JSON", "LdapServerMetadata": "JSON",
                "Logs": "JSON", "PendingLdapServerMetadata": "JSON", "MaintenanceWindowStartTime": "JSON",
                "PendingDataReplicationMetadata": "JSON", "PendingSecurityGroups": "JSON",
                "SecurityGroups": "JSON", "SubnetIds": "JSON", "Users": "JSON", "$error": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.ListBrokers.BrokerName as broker_name,
    answer.ListBrokers.BrokerId as broker_id,
    answer.ListBrokers.BrokerState as broker_state,
    answer.ListBrokers.DeploymentMode as deployment_mode,
    utc_time(answer.ListBrokers.Created) as created,
    answer.ListBrokers.HostInstanceType as host_instance_type,
    answer.DescribeBroker.AuthenticationStrategy as authentication_strategy,
    answer.DescribeBroker.DataReplicationMode as data_replication_mode,
    answer.ListBrokers.EngineType as engine_type,
    answer.DescribeBroker.EngineVersion as engine_version,
    answer.DescribeBroker.PendingAuthenticationStrategy as pending_authentication_strategy,
    answer.DescribeBroker.PendingDataReplicationMode as pending_data_replication_mode,
    answer.DescribeBroker.PendingEngineVersion as pending_engine_version,
    answer.DescribeBroker.PendingHostInstanceType as pending_host_instance_type,
    answer.DescribeBroker.PubliclyAccessible as publicly_accessible,
    answer.DescribeBroker.StorageType as storage_type,
    answer.DescribeBroker.AutoMinorVersionUpgrade as auto_minor_version_upgrade,
    answer.DescribeBroker.ActionsRequired as actions_required,
    answer.DescribeBroker.BrokerInstances as broker_instances,
    answer.DescribeBroker.Configurations as configurations,
    answer.DescribeBroker.DataReplicationMetadata as data_replication_metadata,
    answer.DescribeBroker.EncryptionOptions as encryption_options,
    answer.DescribeBroker.LdapServerMetadata as ldap_server_metadata,
    answer.DescribeBroker.Logs as logs,
    answer.DescribeBroker.PendingLdapServerMetadata as pending_ldap_server_metadata,
    answer.DescribeBroker.MaintenanceWindowStartTime as maintenance_window_start_time,
    answer.DescribeBroker.PendingDataReplicationMetadata as pending_data_replication_metadata,
    answer.DescribeBroker.PendingSecurityGroups as pending_security_groups,
    answer.DescribeBroker.SecurityGroups as security_groups,
    answer.DescribeBroker.SubnetIds as subnet_ids,
    answer.DescribeBroker.Users as users,
    partition,
    region,
    account_id,
    arn,
    answer.ListBrokers.BrokerName as title,
    tags_json(tags) as tags
from document
