/*
description = "VPC endpoints: private ways from a VPC to a service."
grain = "one row per endpoint"
resource_type = "AWS::EC2::VPCEndpoint"
list = ["ec2:DescribeVpcEndpoints"]
per = "region"

[columns]
vpc_endpoint_id = { type = "VARCHAR", description = "ID of the endpoint." }
service_name = { type = "VARCHAR", description = "Name of the service, such as com.amazonaws.eu-central-1.s3." }
owner_id = { type = "VARCHAR", description = "The account that owns the endpoint." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC." }
vpc_endpoint_type = { type = "VARCHAR", description = "Type of the endpoint: Interface, Gateway, GatewayLoadBalancer, Resource or ServiceNetwork." }
state = { type = "VARCHAR", description = "State of the endpoint: available, pending, pendingAcceptance, failed and others." }
private_dns_enabled = { type = "BOOLEAN", description = "Whether the service's own DNS name leads to the endpoint." }
requester_managed = { type = "BOOLEAN", description = "Whether an AWS service manages the endpoint." }
policy = { type = "JSON", description = "The endpoint policy: what may pass." }
subnet_ids = { type = "JSON", description = "The subnets of an interface endpoint." }
route_table_ids = { type = "JSON", description = "The route tables of a gateway endpoint." }
groups = { type = "JSON", description = "The security groups of an interface endpoint." }
network_interface_ids = { type = "JSON", description = "The network interfaces of an interface endpoint." }
dns_entries = { type = "JSON", description = "The DNS names of an interface endpoint." }
creation_timestamp = { type = "TIMESTAMP", description = "When the endpoint was created." }
*/
