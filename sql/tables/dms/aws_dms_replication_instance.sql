/*
description = "Replication instances of the Database Migration Service."
grain = "one row per replication instance"
resource_type = "AWS::DMS::ReplicationInstance"
list = ["dms:DescribeReplicationInstances"]
per = "region"

[columns]
replication_instance_identifier = { type = "VARCHAR", description = "Name of the replication instance." }
replication_instance_class = { type = "VARCHAR", description = "Class of the replication instance." }
engine_version = { type = "VARCHAR", description = "Version of the engine." }
publicly_accessible = { type = "BOOLEAN", description = "Whether the replication instance has a public address." }
allocated_storage = { type = "BIGINT", description = "Storage in GiB." }
auto_minor_version_upgrade = { type = "BOOLEAN", description = "Whether minor versions are upgraded automatically." }
availability_zone = { type = "VARCHAR", description = "The Availability Zone." }
dns_name_servers = { type = "VARCHAR", description = "DNS servers for on-premises databases; NULL where there are none." }
free_until = { type = "TIMESTAMP", description = "Until when it costs nothing; NULL where it costs." }
instance_create_time = { type = "TIMESTAMP", description = "When the replication instance was created." }
kms_key_id = { type = "VARCHAR", description = "KMS key that encrypts the storage." }
network_type = { type = "VARCHAR", description = "IPV4 or DUAL." }
multi_az = { type = "BOOLEAN", description = "Whether there is a standby in another Availability Zone." }
preferred_maintenance_window = { type = "VARCHAR", description = "When maintenance may happen." }
replication_instance_private_ip_address = { type = "VARCHAR", description = "Private address; given up for the list of them." }
replication_instance_public_ip_address = { type = "VARCHAR", description = "Public address; given up for the list of them." }
replication_instance_status = { type = "VARCHAR", description = "State of the replication instance, such as available." }
secondary_availability_zone = { type = "VARCHAR", description = "The Availability Zone of the standby; NULL where there is none." }
pending_modified_values = { type = "JSON", description = "Changes that are to come." }
replication_instance_private_ip_addresses = { type = "JSON", description = "Private addresses." }
replication_instance_public_ip_addresses = { type = "JSON", description = "Public addresses." }
replication_instance_ipv6_addresses = { type = "JSON", description = "IPv6 addresses." }
replication_subnet_group = { type = "JSON", description = "Subnets and VPC." }
vpc_security_groups = { type = "JSON", description = "The security groups." }
tags_src = { type = "JSON", from = "dms:ListTagsForResource", description = "Tags as a list of Key and Value." }
*/
