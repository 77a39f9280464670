/*
description = "Lambda functions ($LATEST, the unpublished version), with the settings that decide who can call them and what they may do."
grain = "one row per function"
resource_type = "AWS::Lambda::Function"
list = ["lambda:ListFunctions"]
per = "region"
ordered = ["layers"]

[columns]
name = { type = "VARCHAR", description = "Name of the function." }
description = { type = "VARCHAR", description = "What the function is for, in its owner's words; may be empty." }
package_type = { type = "VARCHAR", description = "Zip, or Image for a function that is a container image." }
runtime = { type = "VARCHAR", description = "Runtime, such as python3.13; NULL for a container image." }
handler = { type = "VARCHAR", description = "What is called in the code; NULL for a container image." }
architectures = { type = "JSON", description = "Instruction sets, x86_64 or arm64." }
role = { type = "VARCHAR", description = "ARN of the role that the function runs with." }
code_sha_256 = { type = "VARCHAR", description = "Base64 of the SHA-256 of the deployment package." }
code_size = { type = "BIGINT", description = "Size of the deployment package in bytes." }
memory_size = { type = "BIGINT", description = "Memory in MB." }
timeout = { type = "BIGINT", description = "Seconds that one call may take." }
last_modified = { type = "TIMESTAMP", description = "When the function was last changed." }
version = { type = "VARCHAR", description = "Always $LATEST." }
revision_id = { type = "VARCHAR", description = "Id of the last change." }
master_arn = { type = "VARCHAR", description = "ARN of the function of which this is a Lambda@Edge replica; NULL where it is none." }
kms_key_arn = { type = "VARCHAR", description = "Key of the account's own that encrypts the environment variables; NULL where AWS's key does." }
environment_variables = { type = "JSON", description = "Environment variables by name, their values masked unless they were asked for; an empty object where there are none, NULL where Lambda could not decrypt them." }
dead_letter_config_target_arn = { type = "VARCHAR", description = "Queue or topic that gets events which the function failed to handle; empty where there is none." }
vpc_id = { type = "VARCHAR", description = "VPC that the function is attached to; empty where there is none." }
vpc_subnet_ids = { type = "JSON", description = "Subnets that the function is attached to; an empty list where there are none." }
vpc_security_group_ids = { type = "JSON", description = "Security groups of the function in its VPC; an empty list where there are none." }
file_system_configs = { type = "JSON", description = "EFS access points that the function mounts; an empty list where there are none." }
layers = { type = "JSON", description = "Layers of the function; an empty list where there are none." }
ephemeral_storage = { type = "JSON", description = "Size of /tmp in MB." }
tracing_config = { type = "JSON", description = "Whether X-Ray traces calls." }
snap_start = { type = "JSON", description = "Whether SnapStart is on." }
logging_config = { type = "JSON", description = "Format, level and group of the function's logs." }
policy = { type = "JSON", from = "lambda:GetPolicy", description = "The resource policy, which says who may call the function; an empty object where there is none." }
url_config = { type = "JSON", from = "lambda:ListFunctionUrlConfigs", description = "The URL of the function itself; NULL where it has none." }
url_configs = { type = "JSON", from = "lambda:ListFunctionUrlConfigs", description = "The URLs of the function and of its aliases; an empty list where there are none." }
event_invoke_configs = { type = "JSON", from = "lambda:ListFunctionEventInvokeConfigs", description = "How events that nobody waits for are retried and where they go, for the function and its aliases; an empty list where nothing is set." }
*/
