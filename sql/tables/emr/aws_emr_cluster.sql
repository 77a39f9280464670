/*
description = "EMR clusters that are not terminated, with what they run and how they are protected."
grain = "one row per cluster"
resource_type = "AWS::EMR::Cluster"
list = ["emr:ListClusters"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the cluster." }
id = { type = "VARCHAR", description = "ID of the cluster." }
cluster_arn = { type = "VARCHAR", description = "ARN of the cluster." }
state = { type = "VARCHAR", description = "State of the cluster, such as WAITING or RUNNING." }
status = { type = "JSON", from = "emr:DescribeCluster", description = "State, its reason, and when it was reached." }
auto_scaling_role = { type = "VARCHAR", from = "emr:DescribeCluster", description = "Role for automatic scaling; NULL where there is none." }
auto_terminate = { type = "BOOLEAN", from = "emr:DescribeCluster", description = "Whether the cluster ends after its last step." }
custom_ami_id = { type = "VARCHAR", from = "emr:DescribeCluster", description = "AMI of its own; NULL where EMR's is used." }
ebs_root_volume_size = { type = "BIGINT", from = "emr:DescribeCluster", description = "Size of the root volume in GiB." }
ebs_root_volume_iops = { type = "BIGINT", from = "emr:DescribeCluster", description = "IOPS of the root volume." }
ebs_root_volume_throughput = { type = "BIGINT", from = "emr:DescribeCluster", description = "Throughput of the root volume in MiB a second." }
instance_collection_type = { type = "VARCHAR", from = "emr:DescribeCluster", description = "INSTANCE_GROUP or INSTANCE_FLEET." }
log_encryption_kms_key_id = { type = "VARCHAR", from = "emr:DescribeCluster", description = "KMS key that encrypts the logs; empty where there is none." }
log_uri = { type = "VARCHAR", from = "emr:DescribeCluster", description = "Where logs go in S3; empty where they are not kept." }
outpost_arn = { type = "VARCHAR", description = "ARN of the Outpost; NULL elsewhere." }
master_public_dns_name = { type = "VARCHAR", from = "emr:DescribeCluster", description = "DNS name of the primary node, which is a private one in a private subnet." }
normalized_instance_hours = { type = "BIGINT", description = "Approximate cost in normalized instance hours." }
release_label = { type = "VARCHAR", from = "emr:DescribeCluster", description = "Release of EMR." }
os_release_label = { type = "VARCHAR", from = "emr:DescribeCluster", description = "Release of Amazon Linux; NULL where a custom AMI is used." }
repo_upgrade_on_boot = { type = "VARCHAR", from = "emr:DescribeCluster", description = "Which updates are installed at the start: SECURITY or NONE." }
requested_ami_version = { type = "VARCHAR", from = "emr:DescribeCluster", description = "AMI version that was asked for; of old releases alone." }
running_ami_version = { type = "VARCHAR", from = "emr:DescribeCluster", description = "AMI version that runs; of old releases alone." }
scale_down_behavior = { type = "VARCHAR", from = "emr:DescribeCluster", description = "How nodes are taken away." }
security_configuration = { type = "VARCHAR", from = "emr:DescribeCluster", description = "Name of the security configuration; empty where there is none." }
service_role = { type = "VARCHAR", from = "emr:DescribeCluster", description = "Role that EMR works with." }
step_concurrency_level = { type = "BIGINT", from = "emr:DescribeCluster", description = "Number of steps that may run at once." }
termination_protected = { type = "BOOLEAN", from = "emr:DescribeCluster", description = "Whether the cluster is protected against termination." }
unhealthy_node_replacement = { type = "BOOLEAN", from = "emr:DescribeCluster", description = "Whether unhealthy nodes are replaced." }
visible_to_all_users = { type = "BOOLEAN", from = "emr:DescribeCluster", description = "Whether all users of the account may see it." }
applications = { type = "JSON", from = "emr:DescribeCluster", description = "Applications on the cluster." }
configurations = { type = "JSON", from = "emr:DescribeCluster", description = "Settings of the applications; values are masked unless they were collected on purpose." }
ec2_instance_attributes = { type = "JSON", from = "emr:DescribeCluster", description = "Network, profile and security groups of the instances." }
placement_groups = { type = "JSON", from = "emr:DescribeCluster", description = "Placement of the instances." }
kerberos_attributes = { type = "JSON", from = "emr:DescribeCluster", description = "Kerberos settings; NULL where there are none." }
tags_src = { type = "JSON", from = "emr:DescribeCluster", description = "Tags as a list of Key and Value." }
*/
