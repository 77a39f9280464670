/*
description = "Add-ons that EKS keeps in clusters, such as the network plugin."
grain = "one row per add-on and cluster"
resource_type = "AWS::EKS::Addon"
list = ["eks:ListAddons"]
per = "region"

[columns]
addon_name = { type = "VARCHAR", description = "Name of the add-on, such as vpc-cni." }
cluster_name = { type = "VARCHAR", description = "Name of the cluster." }
addon_version = { type = "VARCHAR", from = "eks:DescribeAddon", description = "Version of the add-on." }
status = { type = "VARCHAR", from = "eks:DescribeAddon", description = "State of the add-on, such as ACTIVE or DEGRADED." }
configuration_values = { type = "VARCHAR", from = "eks:DescribeAddon", description = "Settings that differ from the add-on's defaults, as JSON or YAML; empty where there are none." }
owner = { type = "VARCHAR", from = "eks:DescribeAddon", description = "Who makes the add-on." }
publisher = { type = "VARCHAR", from = "eks:DescribeAddon", description = "Who publishes the add-on." }
created_at = { type = "TIMESTAMP", from = "eks:DescribeAddon", description = "When the add-on was created." }
modified_at = { type = "TIMESTAMP", from = "eks:DescribeAddon", description = "When the add-on was last changed." }
service_account_role_arn = { type = "VARCHAR", from = "eks:DescribeAddon", description = "Role of the add-on's service account; NULL where there is none." }
marketplace_information = { type = "JSON", from = "eks:DescribeAddon", description = "Product of an add-on from AWS Marketplace; NULL for others." }
health_issues = { type = "JSON", from = "eks:DescribeAddon", description = "What is wrong with the add-on; an empty list where nothing is." }
*/
