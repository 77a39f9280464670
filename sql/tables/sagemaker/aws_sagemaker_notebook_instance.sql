/*
description = "SageMaker notebook instances, with how they reach the network."
grain = "one row per notebook instance"
resource_type = "AWS::SageMaker::NotebookInstance"
list = ["sagemaker:ListNotebookInstances"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the notebook instance." }
creation_time = { type = "TIMESTAMP", description = "When the notebook instance was created." }
default_code_repository = { type = "VARCHAR", description = "Repository that it starts with; NULL where there is none." }
direct_internet_access = { type = "VARCHAR", from = "sagemaker:DescribeNotebookInstance", description = "Enabled, or Disabled where the VPC alone leads to the internet." }
failure_reason = { type = "VARCHAR", from = "sagemaker:DescribeNotebookInstance", description = "Why it failed; NULL where it did not." }
instance_type = { type = "VARCHAR", description = "Type of the instance." }
kms_key_id = { type = "VARCHAR", from = "sagemaker:DescribeNotebookInstance", description = "KMS key that encrypts the volume; empty where it is the service's own." }
last_modified_time = { type = "TIMESTAMP", description = "When the notebook instance was last changed." }
network_interface_id = { type = "VARCHAR", from = "sagemaker:DescribeNotebookInstance", description = "ID of the network interface in the VPC." }
notebook_instance_lifecycle_config_name = { type = "VARCHAR", description = "Name of the lifecycle configuration; NULL where there is none." }
notebook_instance_status = { type = "VARCHAR", description = "State of the notebook instance, such as InService." }
role_arn = { type = "VARCHAR", from = "sagemaker:DescribeNotebookInstance", description = "ARN of the role that the notebook instance works with." }
root_access = { type = "VARCHAR", from = "sagemaker:DescribeNotebookInstance", description = "Whether users have root access: Enabled or Disabled." }
subnet_id = { type = "VARCHAR", from = "sagemaker:DescribeNotebookInstance", description = "ID of the subnet; empty where it lies in no VPC of the account." }
url = { type = "VARCHAR", description = "Address of the notebook." }
platform_identifier = { type = "VARCHAR", from = "sagemaker:DescribeNotebookInstance", description = "Operating system and version of the notebook server." }
volume_size_in_gb = { type = "BIGINT", from = "sagemaker:DescribeNotebookInstance", description = "Size of the volume in GB." }
accelerator_types = { type = "JSON", from = "sagemaker:DescribeNotebookInstance", description = "Elastic Inference accelerators." }
additional_code_repositories = { type = "JSON", description = "Other repositories." }
security_groups = { type = "JSON", from = "sagemaker:DescribeNotebookInstance", description = "IDs of the security groups." }
tags_src = { type = "JSON", from = "sagemaker:ListTags", description = "Tags as a list of Key and Value." }
*/
