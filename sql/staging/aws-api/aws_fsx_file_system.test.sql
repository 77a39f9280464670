insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered.
    (
        'arn:aws:fsx:us-east-1:111111111111:file-system/fs-1', 'fs-1', 'us-east-1', map {'team': 'data'},
        '{"DescribeFileSystems": {"FileSystemId": "fs-1", "FileSystemType": "WINDOWS", "Lifecycle": "AVAILABLE",
        "CreationTime": "2026-01-31T12:59:21+00:00", "DNSName": "dnsname-1", "FileSystemTypeVersion": "1.0",
        "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/1", "OwnerId": "111111111111", "StorageCapacity": 3,
        "StorageType": "SSD", "VpcId": "vpc-1",
        "AdministrativeActions": [{"AdministrativeActionType": "FILE_SYSTEM_UPDATE", "ProgressPercent": 3,
        "RequestTime": "2026-01-31T12:59:21+00:00"}], "FailureDetails": {"Message": "message-1"},
        "LustreConfiguration": {"WeeklyMaintenanceStartTime": "weeklymaintenancestarttime-1",
        "DataRepositoryConfiguration": {"Lifecycle": "CREATING", "ImportPath": "importpath-1",
        "ExportPath": "exportpath-1"}, "DeploymentType": "SCRATCH_1"},
        "NetworkInterfaceIds": ["networkinterfaceids-1"],
        "OntapConfiguration": {"AutomaticBackupRetentionDays": 3,
        "DailyAutomaticBackupStartTime": "dailyautomaticbackupstarttime-1", "DeploymentType": "MULTI_AZ_1"},
        "OpenZFSConfiguration": {"AutomaticBackupRetentionDays": 3, "CopyTagsToBackups": true,
        "CopyTagsToVolumes": true}, "SubnetIds": ["subnet-1"], "Tags": [{"Key": "team", "Value": "data"}],
        "WindowsConfiguration": {"ActiveDirectoryId": "activedirectory-1",
        "SelfManagedActiveDirectoryConfiguration": {"DomainName": "domainname-1",
        "OrganizationalUnitDistinguishedName": "organizationalunitdistinguishedname-1",
        "FileSystemAdministratorsGroup": "filesystemadministratorsgroup-1"}, "DeploymentType": "MULTI_AZ_1"}}}'
    ),
    -- No more than what identifies it.
    (
        'arn:aws:fsx:us-east-1:111111111111:file-system/fs-1-bare', 'fs-1-bare', 'us-east-1', null,
        '{"DescribeFileSystems": {"FileSystemId": "fs-1"}}'
    );

insert into expected (
    arn, title, tags, file_system_id, file_system_type, lifecycle, creation_time, dns_name,
    file_system_type_version, kms_key_id, owner_id, storage_capacity, storage_type, vpc_id,
    administrative_actions, failure_details, lustre_configuration, network_interface_ids, ontap_configuration,
    open_zfs_configuration, subnet_ids, tags_src, windows_configuration
) values
    (
        'arn:aws:fsx:us-east-1:111111111111:file-system/fs-1', 'fs-1', '{"team":"data"}', 'fs-1', 'WINDOWS',
        'AVAILABLE', '2026-01-31 12:59:21', 'dnsname-1', '1.0', 'arn:aws:kms:us-east-1:111111111111:key/1',
        '111111111111', 3, 'SSD', 'vpc-1',
        '[{"AdministrativeActionType":"FILE_SYSTEM_UPDATE","ProgressPercent":3,"RequestTime":"2026-01-31T12:59:21+00:00"}]',
        '{"Message":"message-1"}',
        '{"WeeklyMaintenanceStartTime":"weeklymaintenancestarttime-1","DataRepositoryConfiguration":{"Lifecycle":"CREATING","ImportPath":"importpath-1","ExportPath":"exportpath-1"},"DeploymentType":"SCRATCH_1"}',
        '["networkinterfaceids-1"]',
        '{"AutomaticBackupRetentionDays":3,"DailyAutomaticBackupStartTime":"dailyautomaticbackupstarttime-1","DeploymentType":"MULTI_AZ_1"}',
        '{"AutomaticBackupRetentionDays":3,"CopyTagsToBackups":true,"CopyTagsToVolumes":true}', '["subnet-1"]',
        '[{"Key":"team","Value":"data"}]',
        '{"ActiveDirectoryId":"activedirectory-1","SelfManagedActiveDirectoryConfiguration":{"DomainName":"domainname-1","OrganizationalUnitDistinguishedName":"organizationalunitdistinguishedname-1","FileSystemAdministratorsGroup":"filesystemadministratorsgroup-1"},"DeploymentType":"MULTI_AZ_1"}'
    ),
    (
        'arn:aws:fsx:us-east-1:111111111111:file-system/fs-1-bare', 'fs-1', null, 'fs-1', null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
