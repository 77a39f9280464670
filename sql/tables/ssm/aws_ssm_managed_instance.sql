/*
description = "Instances that Systems Manager manages, of EC2 and of others, with their patches and compliance."
grain = "one row per managed instance"
resource_type = "AWS::SSM::ManagedInstance"
list = ["ssm:DescribeInstanceInformation"]
per = "region"
volatile = ["ping_status", "last_ping_date_time", "last_association_execution_date", "last_successful_association_execution_date"]

[columns]
name = { type = "VARCHAR", description = "Name of the instance, where it was given one on activation; NULL otherwise." }
instance_id = { type = "VARCHAR", description = "ID of the instance: i-... of EC2, mi-... of others." }
iam_role = { type = "VARCHAR", description = "Role of an instance outside of EC2; NULL for those of EC2." }
source_id = { type = "VARCHAR", description = "ID of what the instance is of, such as an ECS task." }
source_type = { type = "VARCHAR", description = "Type of that: AWS::EC2::Instance, AWS::SSM::ManagedInstance or AWS::IoT::Thing." }
resource_type = { type = "VARCHAR", description = "Type of the instance: EC2Instance, ManagedInstance or another one." }
ping_status = { type = "VARCHAR", description = "Whether the agent answers: Online, ConnectionLost or Inactive." }
last_ping_date_time = { type = "TIMESTAMP", description = "When the agent last answered." }
activation_id = { type = "VARCHAR", description = "The activation of an instance outside of EC2; NULL for those of EC2." }
agent_version = { type = "VARCHAR", description = "Version of the agent." }
is_latest_version = { type = "BOOLEAN", description = "Whether it is the newest version of the agent; NULL where AWS does not say." }
association_status = { type = "VARCHAR", description = "Status of the associations." }
computer_name = { type = "VARCHAR", description = "Host name of the instance." }
ip_address = { type = "VARCHAR", description = "Address of the instance." }
last_association_execution_date = { type = "TIMESTAMP", description = "When an association last ran." }
last_successful_association_execution_date = { type = "TIMESTAMP", description = "When an association last ran well." }
platform_name = { type = "VARCHAR", description = "Name of the operating system." }
platform_type = { type = "VARCHAR", description = "Windows, Linux or MacOS." }
platform_version = { type = "VARCHAR", description = "Version of the operating system." }
registration_date = { type = "TIMESTAMP", description = "When an instance outside of EC2 was registered; NULL for those of EC2." }
association_overview = { type = "JSON", description = "Number of associations by status." }
patch_states = { type = "JSON", from = "ssm:DescribeInstancePatchStates", description = "The state of its patches, a list of at most one; `aws_ssm_managed_instance_patch_state` takes it apart." }
compliance_summaries = { type = "JSON", from = "ssm:ListResourceComplianceSummaries", description = "Compliance by type, such as Patch and Association; `aws_ssm_managed_instance_compliance` takes it apart." }
*/
