/*
description = "The credential report: passwords, access keys, MFA and signing certificates of the root user and every IAM user. AWS renews it at most every four hours."
grain = "one row per user, and one for the root user"
resource_type = "AWS::IAM::CredentialReport"
list = ["iam:GetCredentialReport"]
per = "account"
volatile = [
    "password_last_used", "access_key_1_was_used", "access_key_1_last_used_date", "access_key_1_last_used_region",
    "access_key_1_last_used_service", "access_key_2_was_used", "access_key_2_last_used_date",
    "access_key_2_last_used_region", "access_key_2_last_used_service",
]

[columns]
user_name = { type = "VARCHAR", description = "Name of the user; `<root_account>` for the root user." }
user_arn = { type = "VARCHAR", description = "ARN of the user." }
user_creation_time = { type = "TIMESTAMP", description = "When the user, or for root the account, was created." }
password_enabled = { type = "BOOLEAN", description = "Whether the user has a console password; NULL where the report says not_supported, as it does for root." }
password_status = { type = "VARCHAR", description = "`used`, `never_used` (a password, but no sign-in on record) or `not_set`, from the report's password_last_used." }
password_last_used = { type = "TIMESTAMP", description = "When the password was last used; NULL where password_status is not `used`." }
password_last_changed = { type = "TIMESTAMP", description = "When the password was last set; NULL where there is none." }
password_next_rotation = { type = "TIMESTAMP", description = "When the password policy asks for a new password; NULL where it does not." }
mfa_active = { type = "BOOLEAN", description = "Whether an MFA device is active for the user." }
access_key_1_active = { type = "BOOLEAN", description = "Whether access key 1 is active; false where there is none." }
access_key_1_last_rotated = { type = "TIMESTAMP", description = "When access key 1 was created or last changed; NULL where there is none." }
access_key_1_was_used = { type = "BOOLEAN", description = "Whether any use of access key 1 is on record." }
access_key_1_last_used_date = { type = "TIMESTAMP", description = "When access key 1 was last used; NULL where access_key_1_was_used is false." }
access_key_1_last_used_region = { type = "VARCHAR", description = "Region that access key 1 was last used in; NULL where none is on record." }
access_key_1_last_used_service = { type = "VARCHAR", description = "Service that access key 1 was last used with; NULL where none is on record." }
access_key_2_active = { type = "BOOLEAN", description = "Whether access key 2 is active; false where there is none." }
access_key_2_last_rotated = { type = "TIMESTAMP", description = "When access key 2 was created or last changed; NULL where there is none." }
access_key_2_was_used = { type = "BOOLEAN", description = "Whether any use of access key 2 is on record." }
access_key_2_last_used_date = { type = "TIMESTAMP", description = "When access key 2 was last used; NULL where access_key_2_was_used is false." }
access_key_2_last_used_region = { type = "VARCHAR", description = "Region that access key 2 was last used in; NULL where none is on record." }
access_key_2_last_used_service = { type = "VARCHAR", description = "Service that access key 2 was last used with; NULL where none is on record." }
cert_1_active = { type = "BOOLEAN", description = "Whether signing certificate 1 is active; false where there is none." }
cert_1_last_rotated = { type = "TIMESTAMP", description = "When signing certificate 1 was created or last changed; NULL where there is none." }
cert_2_active = { type = "BOOLEAN", description = "Whether signing certificate 2 is active; false where there is none." }
cert_2_last_rotated = { type = "TIMESTAMP", description = "When signing certificate 2 was created or last changed; NULL where there is none." }
*/
