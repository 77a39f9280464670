// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_efs;
    "DescribeBackupPolicy" describe_backup_policy { "FileSystemId" set_file_system_id } pages {} lists {}
    "DescribeFileSystemPolicy" describe_file_system_policy { "FileSystemId" set_file_system_id } pages {} lists {}
    "DescribeFileSystems" describe_file_systems { "Marker" set_marker } pages { "Marker" "NextMarker" }
        lists { "FileSystems" "FileSystems" }
}

outputs! { aws_sdk_efs;
    describe_backup_policy::DescribeBackupPolicyOutput { "BackupPolicy" backup_policy }
    describe_file_system_policy::DescribeFileSystemPolicyOutput { "FileSystemId" file_system_id "Policy" policy }
    describe_file_systems::DescribeFileSystemsOutput { "Marker" marker "FileSystems" file_systems
        "NextMarker" next_marker }
}

records! { aws_sdk_efs;
    BackupPolicy { "Status" status }
    FileSystemDescription { "OwnerId" owner_id "CreationToken" creation_token "FileSystemId" file_system_id
        "FileSystemArn" file_system_arn "CreationTime" creation_time "LifeCycleState" life_cycle_state "Name" name
        "NumberOfMountTargets" number_of_mount_targets "SizeInBytes" size_in_bytes "PerformanceMode" performance_mode
        "Encrypted" encrypted "KmsKeyId" kms_key_id "ThroughputMode" throughput_mode
        "ProvisionedThroughputInMibps" provisioned_throughput_in_mibps "AvailabilityZoneName" availability_zone_name
        "AvailabilityZoneId" availability_zone_id "Tags" tags "FileSystemProtection" file_system_protection }
    FileSystemProtectionDescription { "ReplicationOverwriteProtection" replication_overwrite_protection }
    FileSystemSize { "Value" value "Timestamp" timestamp "ValueInIA" value_in_ia "ValueInStandard" value_in_standard
        "ValueInArchive" value_in_archive }
    Tag { "Key" key "Value" value }
}

texts! { aws_sdk_efs;
    LifeCycleState PerformanceMode ReplicationOverwriteProtection Status ThroughputMode
}
