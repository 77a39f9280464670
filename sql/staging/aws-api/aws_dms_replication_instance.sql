/*
description = "Replication instances as the DMS API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeReplicationInstances": {
                "ReplicationInstanceIdentifier": "VARCHAR", "ReplicationInstanceClass": "VARCHAR",
                "EngineVersion": "VARCHAR", "PubliclyAccessible": "BOOLEAN", "AllocatedStorage": "BIGINT",
                "AutoMinorVersionUpgrade": "BOOLEAN", "AvailabilityZone": "VARCHAR", "DnsNameServers": "VARCHAR",
                "FreeUntil": "VARCHAR", "InstanceCreateTime": "VARCHAR", "KmsKeyId": "VARCHAR",
                "NetworkType": "VARCHAR", "MultiAZ": "BOOLEAN", "PreferredMaintenanceWindow": "VARCHAR",
                "ReplicationInstancePrivateIpAddress": "VARCHAR", "ReplicationInstancePublicIpAddress": "VARCHAR",
                "ReplicationInstanceStatus": "VARCHAR", "SecondaryAvailabilityZone": "VARCHAR",
                "PendingModifiedValues": "JSON", "ReplicationInstancePrivateIpAddresses": "JSON",
                "ReplicationInstancePublicIpAddresses": "JSON", "ReplicationInstanceIpv6Addresses": "JSON",
                "ReplicationSubnetGroup": "JSON", "VpcSecurityGroups": "JSON"
            },
            "ListTagsForResource": {"TagList": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeReplicationInstances.ReplicationInstanceIdentifier as replication_instance_identifier,
    answer.DescribeReplicationInstances.ReplicationInstanceClass as replication_instance_class,
    answer.DescribeReplicationInstances.EngineVersion as engine_version,
    answer.DescribeReplicationInstances.PubliclyAccessible as publicly_accessible,
    answer.DescribeReplicationInstances.AllocatedStorage as allocated_storage,
    answer.DescribeReplicationInstances.AutoMinorVersionUpgrade as auto_minor_version_upgrade,
    answer.DescribeReplicationInstances.AvailabilityZone as availability_zone,
    answer.DescribeReplicationInstances.DnsNameServers as dns_name_servers,
    utc_time(answer.DescribeReplicationInstances.FreeUntil) as free_until,
    utc_time(answer.DescribeReplicationInstances.InstanceCreateTime) as instance_create_time,
    answer.DescribeReplicationInstances.KmsKeyId as kms_key_id,
    answer.DescribeReplicationInstances.NetworkType as network_type,
    answer.DescribeReplicationInstances.MultiAZ as multi_az,
    answer.DescribeReplicationInstances.PreferredMaintenanceWindow as preferred_maintenance_window,
    answer.DescribeReplicationInstances.ReplicationInstancePrivateIpAddress as replication_instance_private_ip_address,
    answer.DescribeReplicationInstances.ReplicationInstancePublicIpAddress as replication_instance_public_ip_address,
    answer.DescribeReplicationInstances.ReplicationInstanceStatus as replication_instance_status,
    answer.DescribeReplicationInstances.SecondaryAvailabilityZone as secondary_availability_zone,
    answer.DescribeReplicationInstances.PendingModifiedValues as pending_modified_values,
    answer.DescribeReplicationInstances.ReplicationInstancePrivateIpAddresses
        as replication_instance_private_ip_addresses,
    answer.DescribeReplicationInstances.ReplicationInstancePublicIpAddresses as replication_instance_public_ip_addresses,
    answer.DescribeReplicationInstances.ReplicationInstanceIpv6Addresses as replication_instance_ipv6_addresses,
    answer.DescribeReplicationInstances.ReplicationSubnetGroup as replication_subnet_group,
    answer.DescribeReplicationInstances.VpcSecurityGroups as vpc_security_groups,
    answer.ListTagsForResource.TagList as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeReplicationInstances.ReplicationInstanceIdentifier as title,
    tags_json(tags) as tags
from document
