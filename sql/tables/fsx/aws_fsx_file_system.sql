/*
description = "FSx file systems: for Windows File Server, Lustre, ONTAP and OpenZFS."
grain = "one row per file system"
resource_type = "AWS::FSx::FileSystem"
list = ["fsx:DescribeFileSystems"]
per = "region"

[columns]
file_system_id = { type = "VARCHAR", description = "ID of the file system." }
file_system_type = { type = "VARCHAR", description = "WINDOWS, LUSTRE, ONTAP or OPENZFS." }
lifecycle = { type = "VARCHAR", description = "State of the file system, such as AVAILABLE." }
creation_time = { type = "TIMESTAMP", description = "When the file system was created." }
dns_name = { type = "VARCHAR", description = "DNS name of the file system." }
file_system_type_version = { type = "VARCHAR", description = "Version of a Lustre file system." }
kms_key_id = { type = "VARCHAR", description = "KMS key that encrypts the file system; NULL for scratch ones." }
owner_id = { type = "VARCHAR", description = "The account that owns the file system." }
storage_capacity = { type = "BIGINT", description = "Storage in GiB." }
storage_type = { type = "VARCHAR", description = "SSD, HDD or INTELLIGENT_TIERING." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC." }
administrative_actions = { type = "JSON", description = "Changes in progress." }
failure_details = { type = "JSON", description = "Why it failed; NULL where it did not." }
lustre_configuration = { type = "JSON", description = "Settings of a Lustre file system; NULL for the others." }
network_interface_ids = { type = "JSON", description = "IDs of the network interfaces." }
ontap_configuration = { type = "JSON", description = "Settings of an ONTAP file system; NULL for the others." }
open_zfs_configuration = { type = "JSON", description = "Settings of an OpenZFS file system; NULL for the others." }
subnet_ids = { type = "JSON", description = "IDs of the subnets." }
tags_src = { type = "JSON", description = "Tags as a list of Key and Value." }
windows_configuration = { type = "JSON", description = "Settings of a file system for Windows; NULL for the others." }
*/
