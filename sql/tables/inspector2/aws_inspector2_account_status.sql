/*
description = "What Amazon Inspector scans in the account and region."
grain = "one row per account and region"
resource_type = "AWS::InspectorV2::Activation"
list = ["inspector2:BatchGetAccountStatus"]
per = "region"

[columns]
status = { type = "VARCHAR", description = "Whether Inspector is on: ENABLED, DISABLED, or on the way to one of them." }
error_code = { type = "VARCHAR", description = "Why Inspector could not be turned on; NULL where nothing is in its way." }
ec2_status = { type = "VARCHAR", description = "Whether EC2 instances are scanned: ENABLED, ENABLING, DISABLED, DISABLING, SUSPENDED or SUSPENDING." }
ecr_status = { type = "VARCHAR", description = "Whether images in ECR are scanned; the same values." }
lambda_status = { type = "VARCHAR", description = "Whether the packages of Lambda functions are scanned; the same values." }
lambda_code_status = { type = "VARCHAR", description = "Whether the code of Lambda functions is scanned; the same values." }
code_repository_status = { type = "VARCHAR", description = "Whether code repositories are scanned; the same values, NULL in old answers." }
resource_state = { type = "JSON", description = "The same with errors, by kind of resource." }
*/
