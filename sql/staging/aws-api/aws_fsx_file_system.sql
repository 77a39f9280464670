/*
description = "File systems as the FSx API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeFileSystems": {
                "FileSystemId": "VARCHAR", "FileSystemType": "VARCHAR", "Lifecycle": "VARCHAR",
                "CreationTime": "VARCHAR", "DNSName": "VARCHAR", "FileSystemTypeVersion": "VARCHAR",
                "KmsKeyId": "VARCHAR", "OwnerId": "VARCHAR", "StorageCapacity": "BIGINT",
                "StorageType": "VARCHAR", "VpcId": "VARCHAR", "AdministrativeActions": "JSON",
                "FailureDetails": "JSON", "LustreConfiguration": "JSON", "NetworkInterfaceIds": "JSON",
                "OntapConfiguration": "JSON", "OpenZFSConfiguration": "JSON", "SubnetIds": "JSON", "Tags": "JSON",
                "WindowsConfiguration": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.DescribeFileSystems.FileSystemId as file_system_id,
    answer.DescribeFileSystems.FileSystemType as file_system_type,
    answer.DescribeFileSystems.Lifecycle as lifecycle,
    utc_time(answer.DescribeFileSystems.CreationTime) as creation_time,
    answer.DescribeFileSystems.DNSName as dns_name,
    answer.DescribeFileSystems.FileSystemTypeVersion as file_system_type_version,
    answer.DescribeFileSystems.KmsKeyId as kms_key_id,
    answer.DescribeFileSystems.OwnerId as owner_id,
    answer.DescribeFileSystems.StorageCapacity as storage_capacity,
    answer.DescribeFileSystems.StorageType as storage_type,
    answer.DescribeFileSystems.VpcId as vpc_id,
    answer.DescribeFileSystems.AdministrativeActions as administrative_actions,
    answer.DescribeFileSystems.FailureDetails as failure_details,
    answer.DescribeFileSystems.LustreConfiguration as lustre_configuration,
    answer.DescribeFileSystems.NetworkInterfaceIds as network_interface_ids,
    answer.DescribeFileSystems.OntapConfiguration as ontap_configuration,
    answer.DescribeFileSystems.OpenZFSConfiguration as open_zfs_configuration,
    answer.DescribeFileSystems.SubnetIds as subnet_ids,
    answer.DescribeFileSystems.Tags as tags_src,
    answer.DescribeFileSystems.WindowsConfiguration as windows_configuration,
    partition,
    region,
    account_id,
    arn,
    coalesce(tags['Name'], answer.DescribeFileSystems.FileSystemId) as title,
    tags_json(tags) as tags
from document
