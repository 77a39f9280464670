/*
description = "Namespaces of Redshift Serverless: databases and users."
grain = "one row per namespace"
resource_type = "AWS::RedshiftServerless::Namespace"
list = ["redshift-serverless:ListNamespaces"]
per = "region"

[columns]
namespace_name = { type = "VARCHAR", description = "Name of the namespace." }
namespace_id = { type = "VARCHAR", description = "ID of the namespace." }
namespace_arn = { type = "VARCHAR", description = "ARN of the namespace." }
admin_password_secret_arn = { type = "VARCHAR", description = "ARN of the secret with the administrator's password; NULL where Secrets Manager does not keep it." }
admin_password_secret_kms_key_id = { type = "VARCHAR", description = "KMS key that encrypts that secret." }
status = { type = "VARCHAR", description = "State of the namespace, such as AVAILABLE." }
admin_username = { type = "VARCHAR", description = "Name of the administrator." }
creation_date = { type = "TIMESTAMP", description = "When the namespace was created." }
db_name = { type = "VARCHAR", description = "Name of the first database." }
default_iam_role_arn = { type = "VARCHAR", description = "ARN of the role that is used where none is named." }
kms_key_id = { type = "VARCHAR", description = "KMS key that encrypts the data; AWS_OWNED_KMS_KEY where AWS owns it." }
iam_roles = { type = "JSON", description = "Roles of the namespace." }
log_exports = { type = "JSON", description = "Which logs are exported." }
tags_src = { type = "JSON", from = "redshift-serverless:ListTagsForResource", description = "Tags as a list of key and value." }
*/
