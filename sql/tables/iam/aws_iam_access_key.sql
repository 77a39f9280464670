/*
description = "Access keys of IAM users. The root user's are told of by aws_iam_account_summary and aws_iam_credential_report."
grain = "one row per access key"
resource_type = "AWS::IAM::AccessKey"
list = ["iam:ListAccessKeys"]
per = "account"
volatile = ["access_key_was_used", "access_key_last_used_date", "access_key_last_used_service", "access_key_last_used_region"]

[columns]
access_key_id = { type = "VARCHAR", description = "Id of the access key." }
user_name = { type = "VARCHAR", description = "Name of the user that the key belongs to." }
status = { type = "VARCHAR", description = "Active or Inactive." }
create_date = { type = "TIMESTAMP", description = "When the key was created." }
access_key_was_used = { type = "BOOLEAN", from = "iam:GetAccessKeyLastUsed", description = "Whether any use of the key is on record." }
access_key_last_used_date = { type = "TIMESTAMP", from = "iam:GetAccessKeyLastUsed", description = "When the key was last used; NULL where access_key_was_used is false." }
access_key_last_used_service = { type = "VARCHAR", from = "iam:GetAccessKeyLastUsed", description = "Service that the key was last used with; NULL where access_key_was_used is false." }
access_key_last_used_region = { type = "VARCHAR", from = "iam:GetAccessKeyLastUsed", description = "Region that the key was last used in; NULL where access_key_was_used is false." }
*/
