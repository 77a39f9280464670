/*
description = "Elastic IP addresses."
grain = "one row per Elastic IP address"
resource_type = "AWS::EC2::EIP"
list = ["ec2:DescribeAddresses"]
per = "region"

[columns]
allocation_id = { type = "VARCHAR", description = "ID of the allocation." }
public_ip = { type = "VARCHAR", description = "The address." }
public_ipv4_pool = { type = "VARCHAR", description = "The pool of the address." }
domain = { type = "VARCHAR", description = "vpc or standard." }
association_id = { type = "VARCHAR", description = "ID of the association; NULL where the address is not associated." }
carrier_ip = { type = "VARCHAR", description = "The carrier address; NULL where there is none." }
customer_owned_ip = { type = "VARCHAR", description = "The customer-owned address; NULL where there is none." }
customer_owned_ipv4_pool = { type = "VARCHAR", description = "The pool of the customer-owned address; NULL where there is none." }
instance_id = { type = "VARCHAR", description = "The instance with the address; NULL or empty where there is none." }
network_border_group = { type = "VARCHAR", description = "The zones from which the address is advertised." }
network_interface_id = { type = "VARCHAR", description = "The interface with the address; NULL where there is none." }
network_interface_owner_id = { type = "VARCHAR", description = "The account that owns the interface." }
private_ip_address = { type = "VARCHAR", description = "The private address behind it; NULL where there is none." }
*/
