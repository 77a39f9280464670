/*
description = "Parameters of Parameter Store, without their values."
grain = "one row per parameter"
resource_type = "AWS::SSM::Parameter"
list = ["ssm:DescribeParameters"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the parameter." }
type = { type = "VARCHAR", description = "Type of the parameter: String, StringList or SecureString." }
data_type = { type = "VARCHAR", description = "Type of the value: text, aws:ec2:image or aws:ssm:integration." }
description = { type = "VARCHAR", description = "Description of the parameter; NULL where it has none." }
key_id = { type = "VARCHAR", description = "The KMS key of a SecureString; NULL for others." }
last_modified_date = { type = "TIMESTAMP", description = "When the parameter was last changed." }
last_modified_user = { type = "VARCHAR", description = "The principal that last changed the parameter." }
version = { type = "BIGINT", description = "Version of the parameter." }
tier = { type = "VARCHAR", description = "Tier of the parameter: Standard, Advanced or Intelligent-Tiering." }
policies = { type = "JSON", description = "The policies of an advanced parameter: expiration and notifications." }
*/
