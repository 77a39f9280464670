/*
description = "Replication instances as AWS Config records them: without state and network."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "ReplicationInstanceIdentifier": "VARCHAR", "ReplicationInstanceClass": "VARCHAR",
                    "EngineVersion": "VARCHAR", "PubliclyAccessible": "BOOLEAN", "AllocatedStorage": "BIGINT",
                    "AutoMinorVersionUpgrade": "BOOLEAN", "AvailabilityZone": "VARCHAR", "KmsKeyId": "VARCHAR",
                    "MultiAZ": "BOOLEAN", "PreferredMaintenanceWindow": "VARCHAR",
                    "ReplicationInstancePrivateIpAddresses": "JSON",
                    "ReplicationInstancePublicIpAddresses": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.ReplicationInstanceIdentifier as replication_instance_identifier,
    item.configuration.ReplicationInstanceClass as replication_instance_class,
    item.configuration.EngineVersion as engine_version,
    item.configuration.PubliclyAccessible as publicly_accessible,
    item.configuration.AllocatedStorage as allocated_storage,
    item.configuration.AutoMinorVersionUpgrade as auto_minor_version_upgrade,
    item.configuration.AvailabilityZone as availability_zone,
    item.configuration.KmsKeyId as kms_key_id,
    item.configuration.MultiAZ as multi_az,
    item.configuration.PreferredMaintenanceWindow as preferred_maintenance_window,
    item.configuration.ReplicationInstancePrivateIpAddresses as replication_instance_private_ip_addresses,
    item.configuration.ReplicationInstancePublicIpAddresses as replication_instance_public_ip_addresses,
    partition,
    region,
    account_id,
    arn,
    item.configuration.ReplicationInstanceIdentifier as title,
    tags_json(tags) as tags
from document
