/*
description = "Every resource of the snapshot, with the evidence as it was answered."
grain = "one row per resource"
built_in = true

[columns]
resource_type = { type = "VARCHAR", description = "The type, in CloudFormation's spelling." }
arn = { type = "VARCHAR", description = "The Amazon Resource Name, where the resource has one." }
resource_id = { type = "VARCHAR", description = "The id that the service gives it." }
resource_name = { type = "VARCHAR", description = "The name, where it has one." }
partition = { type = "VARCHAR", description = "The AWS partition." }
account_id = { type = "VARCHAR", description = "The AWS account that owns it." }
region = { type = "VARCHAR", description = "The region, or global." }
created_at = { type = "TIMESTAMP", description = "When it was created, where known." }
captured_at = { type = "TIMESTAMP", description = "When this state of it was read." }
tags = { type = "MAP(VARCHAR, VARCHAR)", description = "Its tags; NULL where they were not read." }
source = { type = "VARCHAR", description = "Who told: aws-api, aws-cli or aws-config." }
evidence = { type = "JSON", description = "What was answered: one key per API operation, or ConfigurationItem." }
*/
