/*
description = "Lightsail instances, with the ports that are open."
grain = "one row per instance"
resource_type = "AWS::Lightsail::Instance"
list = ["lightsail:GetInstances"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the instance." }
blueprint_id = { type = "VARCHAR", description = "ID of the image." }
blueprint_name = { type = "VARCHAR", description = "Name of the image." }
bundle_id = { type = "VARCHAR", description = "Size and price of the instance." }
created_at = { type = "TIMESTAMP", description = "When the instance was created." }
hardware = { type = "JSON", description = "Processors, memory and disks." }
ip_address_type = { type = "VARCHAR", description = "ipv4, ipv6 or dualstack." }
ip_v6_addresses = { type = "JSON", description = "IPv6 addresses." }
is_static_ip = { type = "BOOLEAN", description = "Whether the public address is kept." }
availability_zone = { type = "VARCHAR", description = "The Availability Zone." }
metadata_options = { type = "JSON", description = "Whether the instance metadata service asks for tokens." }
networking = { type = "JSON", description = "Ports that are open, and to which addresses; the transfer that is paid for." }
add_ons = { type = "JSON", description = "Automatic snapshots and other additions." }
private_ip_address = { type = "VARCHAR", description = "Private address." }
public_ip_address = { type = "VARCHAR", description = "Public address; NULL where there is none." }
resource_type = { type = "VARCHAR", description = "Always Instance." }
ssh_key_name = { type = "VARCHAR", description = "Name of the key pair." }
state_code = { type = "BIGINT", description = "State of the instance as a number." }
state_name = { type = "VARCHAR", description = "State of the instance, such as running." }
support_code = { type = "VARCHAR", description = "Code for AWS Support." }
username = { type = "VARCHAR", description = "User of the image." }
tags_src = { type = "JSON", description = "Tags as a list of key and value." }
*/
