/*
description = "KMS keys, the account's own and those that AWS manages in it."
grain = "one row per key and region"
resource_type = "AWS::KMS::Key"
list = ["kms:ListKeys"]
per = "region"

[columns]
id = { type = "VARCHAR", description = "Id of the key." }
key_manager = { type = "VARCHAR", from = "kms:DescribeKey", description = "Who manages the key: CUSTOMER or AWS." }
creation_date = { type = "TIMESTAMP", from = "kms:DescribeKey", description = "When the key was created." }
aws_account_id = { type = "VARCHAR", from = "kms:DescribeKey", description = "Account that owns the key." }
enabled = { type = "BOOLEAN", from = "kms:DescribeKey", description = "Whether the key can be used." }
customer_master_key_spec = { type = "VARCHAR", from = "kms:DescribeKey", description = "Kind of key material, such as SYMMETRIC_DEFAULT or RSA_2048; the API calls it KeySpec now." }
description = { type = "VARCHAR", from = "kms:DescribeKey", description = "What the key is for, in its owner's words." }
deletion_date = { type = "TIMESTAMP", from = "kms:DescribeKey", description = "When the key will be deleted; NULL unless it is scheduled for deletion." }
key_state = { type = "VARCHAR", from = "kms:DescribeKey", description = "State of the key, such as Enabled, Disabled or PendingDeletion." }
key_usage = { type = "VARCHAR", from = "kms:DescribeKey", description = "What the key may do: ENCRYPT_DECRYPT, SIGN_VERIFY, GENERATE_VERIFY_MAC or KEY_AGREEMENT." }
origin = { type = "VARCHAR", from = "kms:DescribeKey", description = "Where the key material comes from: AWS_KMS, EXTERNAL, AWS_CLOUDHSM or EXTERNAL_KEY_STORE." }
valid_to = { type = "TIMESTAMP", from = "kms:DescribeKey", description = "When imported key material expires; NULL where it does not." }
multi_region = { type = "BOOLEAN", from = "kms:DescribeKey", description = "Whether the key is a multi-Region key." }
multi_region_configuration = { type = "JSON", from = "kms:DescribeKey", description = "Primary and replicas of a multi-Region key; NULL for other keys." }
aliases = { type = "JSON", from = "kms:ListAliases", description = "Aliases that point at the key; an empty list where there are none." }
key_rotation_enabled = { type = "BOOLEAN", from = "kms:GetKeyRotationStatus", description = "Whether KMS rotates the key material by itself." }
rotation_period_in_days = { type = "BIGINT", from = "kms:GetKeyRotationStatus", description = "Days between two automatic rotations; NULL where there are none." }
policy = { type = "JSON", from = "kms:GetKeyPolicy", description = "The key policy; every key has one." }
tags_src = { type = "JSON", from = "kms:ListResourceTags", description = "The key's tags as a list of TagKey and TagValue; an empty list where there are none." }
*/
