/*
description = "VPC endpoint services of the account: what it offers to others through AWS PrivateLink, with who may connect and who does. AWS's own services are not among them."
grain = "one row per endpoint service"
resource_type = "AWS::EC2::VPCEndpointService"
list = ["ec2:DescribeVpcEndpointServiceConfigurations"]
per = "region"

[columns]
service_name = { type = "VARCHAR", description = "Name of the service, such as com.amazonaws.vpce.us-east-1.vpce-svc-0123." }
service_id = { type = "VARCHAR", description = "ID of the service." }
service_state = { type = "VARCHAR", description = "State of the service: Available, Pending, Deleting and others." }
service_type = { type = "JSON", description = "Types of the service, each with ServiceType: Interface or GatewayLoadBalancer." }
acceptance_required = { type = "BOOLEAN", description = "Whether each connection has to be accepted." }
manages_vpc_endpoints = { type = "BOOLEAN", description = "Whether the service manages its endpoints." }
availability_zones = { type = "JSON", description = "The Availability Zones of the service." }
base_endpoint_dns_names = { type = "JSON", description = "The DNS names of the service." }
private_dns_name = { type = "VARCHAR", description = "The private DNS name that endpoints can have." }
private_dns_name_verification_state = { type = "VARCHAR", description = "Whether the owner of the private DNS name was verified: pendingVerification, verified or failed." }
network_load_balancer_arns = { type = "JSON", description = "The Network Load Balancers behind the service." }
gateway_load_balancer_arns = { type = "JSON", description = "The Gateway Load Balancers behind the service." }
vpc_endpoint_service_permissions = { type = "JSON", from = "ec2:DescribeVpcEndpointServicePermissions", description = "Who may make endpoints of the service, each with PrincipalType and Principal: an ARN, or * for everyone." }
vpc_endpoint_connections = { type = "JSON", from = "ec2:DescribeVpcEndpointConnections", description = "The endpoints of the service, each with VpcEndpointId, VpcEndpointOwner and VpcEndpointState." }
*/
