/*
description = "The password policy for the IAM users of the account. Without one, the defaults of AWS hold."
grain = "one row per account"
resource_type = "AWS::IAM::AccountPasswordPolicy"
list = ["iam:GetAccountPasswordPolicy"]
per = "account"

[columns]
has_password_policy = { type = "BOOLEAN", description = "Whether the account has a password policy of its own." }
allow_users_to_change_password = { type = "BOOLEAN", description = "Whether users may change their own password." }
expire_passwords = { type = "BOOLEAN", description = "Whether passwords expire." }
hard_expiry = { type = "BOOLEAN", description = "Whether a user whose password has expired is locked out until an administrator sets a new one." }
max_password_age = { type = "BIGINT", description = "Days after which a password expires; 0 where it does not." }
minimum_password_length = { type = "BIGINT", description = "Shortest password allowed; NULL where has_password_policy is false." }
password_reuse_prevention = { type = "BIGINT", description = "Number of earlier passwords that may not be used again; 0 where any may." }
require_lowercase_characters = { type = "BOOLEAN", description = "Whether a lowercase letter is required." }
require_numbers = { type = "BOOLEAN", description = "Whether a digit is required." }
require_symbols = { type = "BOOLEAN", description = "Whether a symbol is required." }
require_uppercase_characters = { type = "BOOLEAN", description = "Whether an uppercase letter is required." }
*/
