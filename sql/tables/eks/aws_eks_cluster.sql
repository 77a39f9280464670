/*
description = "EKS clusters: the Kubernetes control planes that AWS runs, and clusters elsewhere that are registered with EKS."
grain = "one row per cluster"
resource_type = "AWS::EKS::Cluster"
list = ["eks:ListClusters"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the cluster." }
id = { type = "VARCHAR", from = "eks:DescribeCluster", description = "Id of a cluster on an Outpost; NULL for others." }
status = { type = "VARCHAR", from = "eks:DescribeCluster", description = "State of the cluster, such as ACTIVE." }
version = { type = "VARCHAR", from = "eks:DescribeCluster", description = "Minor version of Kubernetes, such as 1.34." }
platform_version = { type = "VARCHAR", from = "eks:DescribeCluster", description = "Version of the platform, such as eks.7." }
created_at = { type = "TIMESTAMP", from = "eks:DescribeCluster", description = "When the cluster was created." }
endpoint = { type = "VARCHAR", from = "eks:DescribeCluster", description = "URL of the API server." }
role_arn = { type = "VARCHAR", from = "eks:DescribeCluster", description = "ARN of the role with which the control plane calls AWS." }
resources_vpc_config = { type = "JSON", from = "eks:DescribeCluster", description = "VPC, subnets and security groups of the cluster, and from where its API server can be reached." }
kubernetes_network_config = { type = "JSON", from = "eks:DescribeCluster", description = "Address ranges of services, and the address family." }
encryption_config = { type = "JSON", from = "eks:DescribeCluster", description = "Which resources of the cluster a key of the account's own encrypts; an empty list where there is none." }
logging = { type = "JSON", from = "eks:DescribeCluster", description = "Which logs of the control plane are written to CloudWatch Logs, as lists of types that are on or off." }
access_config = { type = "JSON", from = "eks:DescribeCluster", description = "Where the cluster takes its principals from (authenticationMode)." }
identity = { type = "JSON", from = "eks:DescribeCluster", description = "The issuer of the tokens of service accounts." }
compute_config = { type = "JSON", from = "eks:DescribeCluster", description = "Settings of EKS Auto Mode; an empty object where it was never on." }
upgrade_policy = { type = "JSON", from = "eks:DescribeCluster", description = "Whether the cluster enters extended support (EXTENDED) or is upgraded at the end of standard support (STANDARD)." }
certificate_authority = { type = "JSON", from = "eks:DescribeCluster", description = "Certificate of the API server." }
connector_config = { type = "JSON", from = "eks:DescribeCluster", description = "Settings of a registered cluster elsewhere; NULL for clusters that EKS runs." }
outpost_config = { type = "JSON", from = "eks:DescribeCluster", description = "Settings of a cluster on an Outpost; NULL for others." }
client_request_token = { type = "VARCHAR", from = "eks:DescribeCluster", description = "Token of the request that created the cluster; NULL where there was none." }
*/
