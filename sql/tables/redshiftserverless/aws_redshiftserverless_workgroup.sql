/*
description = "Workgroups of Redshift Serverless: compute and network."
grain = "one row per workgroup"
resource_type = "AWS::RedshiftServerless::Workgroup"
list = ["redshift-serverless:ListWorkgroups"]
per = "region"

[columns]
workgroup_name = { type = "VARCHAR", description = "Name of the workgroup." }
workgroup_id = { type = "VARCHAR", description = "ID of the workgroup." }
workgroup_arn = { type = "VARCHAR", description = "ARN of the workgroup." }
status = { type = "VARCHAR", description = "State of the workgroup, such as AVAILABLE." }
base_capacity = { type = "BIGINT", description = "Capacity in Redshift processing units." }
max_capacity = { type = "BIGINT", description = "Most capacity in Redshift processing units; NULL for no limit." }
creation_date = { type = "TIMESTAMP", description = "When the workgroup was created." }
enhanced_vpc_routing = { type = "BOOLEAN", description = "Whether traffic to S3 and other services goes through the VPC." }
namespace_name = { type = "VARCHAR", description = "Name of the namespace." }
custom_domain_certificate_arn = { type = "VARCHAR", description = "ARN of the certificate of its own domain name; NULL where there is none." }
patch_version = { type = "VARCHAR", description = "Version that runs." }
custom_domain_name = { type = "VARCHAR", description = "Domain name of its own; NULL where there is none." }
custom_domain_certificate_expiry_time = { type = "TIMESTAMP", description = "When the certificate of its own domain name ends." }
publicly_accessible = { type = "BOOLEAN", description = "Whether the workgroup has a public address." }
config_parameters = { type = "JSON", description = "Parameters of the database, such as require_ssl." }
endpoint = { type = "JSON", description = "Address, port and VPC endpoints." }
security_group_ids = { type = "JSON", description = "IDs of the security groups." }
subnet_ids = { type = "JSON", description = "IDs of the subnets." }
cross_account_vpcs = { type = "JSON", description = "VPCs of other accounts that reach the workgroup." }
tags_src = { type = "JSON", from = "redshift-serverless:ListTagsForResource", description = "Tags as a list of key and value." }
*/
