/*
description = "File systems as the EFS API answers, operation by operation."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeFileSystems": {
                "Name": "VARCHAR", "FileSystemId": "VARCHAR", "OwnerId": "VARCHAR",
                "CreationToken": "VARCHAR", "CreationTime": "VARCHAR", "LifeCycleState": "VARCHAR",
                "AvailabilityZoneId": "VARCHAR", "AvailabilityZoneName": "VARCHAR",
                "FileSystemProtection": {"ReplicationOverwriteProtection": "VARCHAR"},
                "NumberOfMountTargets": "BIGINT", "PerformanceMode": "VARCHAR", "Encrypted": "BOOLEAN",
                "KmsKeyId": "VARCHAR", "ThroughputMode": "VARCHAR", "ProvisionedThroughputInMibps": "DOUBLE",
                "SizeInBytes": "JSON"
            },
            "DescribeBackupPolicy": {
                "BackupPolicy": {"Status": "VARCHAR"}, "$absent": "VARCHAR", "$error": "JSON"
            },
            "DescribeFileSystemPolicy": {"Policy": "VARCHAR", "$absent": "VARCHAR", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeFileSystems.Name as name,
    answer.DescribeFileSystems.FileSystemId as file_system_id,
    answer.DescribeFileSystems.OwnerId as owner_id,
    answer.DescribeFileSystems.CreationToken as creation_token,
    utc_time(answer.DescribeFileSystems.CreationTime) as creation_time,
    case
        when absent(answer.DescribeBackupPolicy) then 'disabled'
        else lower(answer.DescribeBackupPolicy.BackupPolicy.Status)
    end as automatic_backups,
    answer.DescribeFileSystems.LifeCycleState as life_cycle_state,
    answer.DescribeFileSystems.AvailabilityZoneId as availability_zone_id,
    answer.DescribeFileSystems.AvailabilityZoneName as availability_zone_name,
    answer.DescribeFileSystems.FileSystemProtection.ReplicationOverwriteProtection as replication_overwrite_protection,
    answer.DescribeFileSystems.NumberOfMountTargets as number_of_mount_targets,
    answer.DescribeFileSystems.PerformanceMode as performance_mode,
    answer.DescribeFileSystems.Encrypted as encrypted,
    answer.DescribeFileSystems.KmsKeyId as kms_key_id,
    answer.DescribeFileSystems.ThroughputMode as throughput_mode,
    answer.DescribeFileSystems.ProvisionedThroughputInMibps as provisioned_throughput_in_mibps,
    answer.DescribeFileSystems.SizeInBytes as size_in_bytes,
    case when answered(answer.DescribeFileSystemPolicy) then answer.DescribeFileSystemPolicy.Policy is not null end as has_policy,
    policy_document(answer.DescribeFileSystemPolicy.Policy) as policy,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeFileSystems.FileSystemId) as title,
    tags_json(tags) as tags
from document
