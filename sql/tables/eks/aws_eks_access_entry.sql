/*
description = "IAM principals that may use the Kubernetes API of EKS clusters. A cluster that takes its principals from the aws-auth ConfigMap alone has none here."
grain = "one row per principal and cluster"
resource_type = "AWS::EKS::AccessEntry"
list = ["eks:ListAccessEntries"]
per = "region"

[columns]
cluster_name = { type = "VARCHAR", description = "Name of the cluster." }
principal_arn = { type = "VARCHAR", description = "ARN of the IAM user or role." }
access_entry_arn = { type = "VARCHAR", from = "eks:DescribeAccessEntry", description = "ARN of the access entry." }
type = { type = "VARCHAR", from = "eks:DescribeAccessEntry", description = "STANDARD for people and programs; EC2_LINUX and others for nodes." }
username = { type = "VARCHAR", from = "eks:DescribeAccessEntry", description = "Name of the principal in Kubernetes." }
kubernetes_groups = { type = "JSON", from = "eks:DescribeAccessEntry", description = "Groups of the principal in Kubernetes; an empty list where there are none." }
created_at = { type = "TIMESTAMP", from = "eks:DescribeAccessEntry", description = "When the entry was created." }
modified_at = { type = "TIMESTAMP", from = "eks:DescribeAccessEntry", description = "When the entry was last changed." }
associated_access_policies = { type = "JSON", from = "eks:ListAssociatedAccessPolicies", description = "Access policies that are associated with the entry, and for which namespaces; an empty list where there are none." }
*/
