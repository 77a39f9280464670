/*
description = "CloudFormation stacks that exist, and whether their resources are still as the templates have them. Nested stacks have rows of their own."
grain = "one row per stack"
resource_type = "AWS::CloudFormation::Stack"
list = ["cloudformation:DescribeStacks"]
per = "region"
volatile = ["stack_drift_last_check"]

[columns]
id = { type = "VARCHAR", description = "Id of the stack, which is its ARN." }
name = { type = "VARCHAR", description = "Name of the stack." }
description = { type = "VARCHAR", description = "Description in the template; NULL where it has none." }
status = { type = "VARCHAR", description = "Status of the stack, such as UPDATE_COMPLETE." }
stack_status_reason = { type = "VARCHAR", description = "What AWS says about the status; NULL where it says nothing." }
detailed_status = { type = "VARCHAR", description = "A finer status, such as CONFIGURATION_COMPLETE; NULL where there is none." }
creation_time = { type = "TIMESTAMP", description = "When the stack was created." }
last_updated_time = { type = "TIMESTAMP", description = "When the stack was last updated; NULL where it never was." }
deletion_time = { type = "TIMESTAMP", description = "When the stack was deleted; NULL where it is not." }
change_set_id = { type = "VARCHAR", description = "ARN of the change set that was last executed; NULL where none was." }
disable_rollback = { type = "BOOLEAN", description = "Whether a creation that fails is left as it is." }
retain_except_on_create = { type = "BOOLEAN", description = "Whether new resources are deleted when an operation that made them fails; NULL where it was not chosen." }
enable_termination_protection = { type = "BOOLEAN", description = "Whether the stack is protected from deletion." }
parent_id = { type = "VARCHAR", description = "ARN of the stack in which the stack is nested; NULL for others." }
root_id = { type = "VARCHAR", description = "ARN of the topmost stack in which the stack is nested; NULL for others." }
role_arn = { type = "VARCHAR", description = "Role with which CloudFormation works on the stack; NULL where it works with the caller's rights." }
timeout_in_minutes = { type = "BIGINT", description = "Minutes after which a creation fails; NULL where there is no limit." }
notification_arns = { type = "JSON", description = "Topics that are told of the stack's events." }
capabilities = { type = "JSON", description = "What was acknowledged for the stack, such as CAPABILITY_NAMED_IAM." }
parameters = { type = "JSON", description = "Parameters, with ParameterKey and ParameterValue; values are masked unless they were asked for." }
outputs = { type = "JSON", description = "Outputs, with OutputKey and OutputValue; values are masked unless they were asked for." }
rollback_configuration = { type = "JSON", description = "Alarms that roll an operation back." }
stack_drift_status = { type = "VARCHAR", description = "DRIFTED, IN_SYNC, UNKNOWN or NOT_CHECKED, as of the last drift detection." }
stack_drift_last_check = { type = "TIMESTAMP", description = "When drift was last looked for; NULL where it never was." }
drifted_resources = { type = "JSON", from = "cloudformation:DescribeStackResourceDrifts", description = "Resources that are not as the template has them, with LogicalResourceId, PhysicalResourceId, ResourceType and StackResourceDriftStatus." }
tags_src = { type = "JSON", description = "The stack's tags as a list of Key and Value." }
*/
