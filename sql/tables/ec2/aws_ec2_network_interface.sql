/*
description = "Elastic network interfaces, with what they are attached to and their addresses."
grain = "one row per network interface"
resource_type = "AWS::EC2::NetworkInterface"
list = ["ec2:DescribeNetworkInterfaces"]
per = "region"

[columns]
network_interface_id = { type = "VARCHAR", description = "ID of the network interface." }
status = { type = "VARCHAR", description = "Status of the interface: available, associated, attaching, in-use or detaching." }
interface_type = { type = "VARCHAR", description = "Type of the interface, such as interface, nat_gateway, lambda or network_load_balancer." }
description = { type = "VARCHAR", description = "Description of the interface; AWS services say here what they use it for." }
availability_zone = { type = "VARCHAR", description = "The Availability Zone." }
owner_id = { type = "VARCHAR", description = "The account that owns the interface." }
deny_all_igw_traffic = { type = "BOOLEAN", description = "Whether IPv6 traffic through an internet gateway is denied." }
ipv6_native = { type = "BOOLEAN", description = "Whether the interface is in an IPv6-only subnet." }
ipv6_address = { type = "VARCHAR", description = "The primary IPv6 address; NULL where there is none." }
association_allocation_id = { type = "VARCHAR", description = "Allocation ID of the associated Elastic IP address; NULL where there is none." }
association_carrier_ip = { type = "VARCHAR", description = "The associated carrier address; NULL where there is none." }
association_customer_owned_ip = { type = "VARCHAR", description = "The associated customer-owned address; NULL where there is none." }
association_id = { type = "VARCHAR", description = "ID of the association with an Elastic IP address; NULL where there is none." }
association_ip_owner_id = { type = "VARCHAR", description = "Owner of the public address: an account, amazon or a service." }
association_public_dns_name = { type = "VARCHAR", description = "Public DNS name; NULL where there is none." }
association_public_ip = { type = "VARCHAR", description = "The public IPv4 address of the primary private address; NULL where there is none." }
attached_instance_id = { type = "VARCHAR", description = "The instance to which the interface is attached; NULL where it is attached to none." }
attached_instance_owner_id = { type = "VARCHAR", description = "Owner of the instance, or the service that uses the interface." }
attachment_id = { type = "VARCHAR", description = "ID of the attachment; NULL where the interface is not attached." }
attachment_status = { type = "VARCHAR", description = "State of the attachment." }
attachment_time = { type = "TIMESTAMP", description = "When the interface was attached." }
delete_on_instance_termination = { type = "BOOLEAN", description = "Whether the interface is deleted with its instance." }
device_index = { type = "BIGINT", description = "Device index of the attachment." }
mac_address = { type = "VARCHAR", description = "The MAC address." }
outpost_arn = { type = "VARCHAR", description = "ARN of the Outpost; NULL where there is none." }
private_dns_name = { type = "VARCHAR", description = "The private DNS name." }
private_ip_address = { type = "VARCHAR", description = "The primary private IPv4 address." }
requester_id = { type = "VARCHAR", description = "The service or principal that created the interface on behalf of the account." }
requester_managed = { type = "BOOLEAN", description = "Whether an AWS service manages the interface." }
source_dest_check = { type = "BOOLEAN", description = "Whether traffic that is not for the interface itself is dropped." }
subnet_id = { type = "VARCHAR", description = "ID of the subnet." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC." }
groups = { type = "JSON", description = "The security groups of the interface, each with GroupId and GroupName." }
ipv6_addresses = { type = "JSON", description = "The IPv6 addresses." }
private_ip_addresses = { type = "JSON", description = "The private IPv4 addresses, each with the public one that is associated with it." }
connection_tracking_configuration = { type = "JSON", description = "Timeouts of connection tracking, where they were set." }
ipv6_prefixes = { type = "JSON", description = "The delegated IPv6 prefixes." }
ipv4_prefixes = { type = "JSON", description = "The delegated IPv4 prefixes." }
*/
