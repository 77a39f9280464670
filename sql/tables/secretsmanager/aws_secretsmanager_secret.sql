/*
description = "Secrets, with their keys, rotation and use; never their values."
grain = "one row per secret and region"
resource_type = "AWS::SecretsManager::Secret"
list = ["secretsmanager:ListSecrets"]
per = "region"
volatile = ["last_accessed_date", "next_rotation_date"]

[columns]
name = { type = "VARCHAR", description = "Name of the secret." }
description = { type = "VARCHAR", description = "Description of the secret; NULL where it has none." }
has_kms_key = { type = "BOOLEAN", description = "Whether the secret names a KMS key; without one it is encrypted with the key that AWS manages (aws/secretsmanager)." }
kms_key_id = { type = "VARCHAR", description = "Id, ARN or alias of the KMS key; NULL where has_kms_key is false." }
created_date = { type = "TIMESTAMP", description = "When the secret was created." }
last_accessed_date = { type = "TIMESTAMP", description = "Day on which the secret was last read in the region; NULL where it never was." }
last_changed_date = { type = "TIMESTAMP", description = "When anything about the secret was last changed; NULL where nothing ever was." }
last_rotated_date = { type = "TIMESTAMP", description = "When the secret last rotated; NULL where it never did." }
next_rotation_date = { type = "TIMESTAMP", description = "Until when the next rotation is to happen; NULL where none is planned." }
scheduled_for_deletion = { type = "BOOLEAN", description = "Whether the secret is deleted, and kept only until its recovery window ends." }
deleted_date = { type = "TIMESTAMP", description = "When the secret was deleted; NULL where it was not." }
owning_service = { type = "VARCHAR", description = "The service that made the secret and keeps it; NULL for the account's own." }
primary_region = { type = "VARCHAR", description = "The region that a replicated secret comes from; NULL for others." }
rotation_enabled = { type = "BOOLEAN", description = "Whether the secret rotates by itself." }
rotation_lambda_arn = { type = "VARCHAR", description = "The function that rotates the secret; NULL where there is none." }
rotation_rules = { type = "JSON", description = "The schedule of the rotation; NULL where there is none." }
secret_versions_to_stages = { type = "JSON", description = "The labels of each version of the secret." }
has_policy = { type = "BOOLEAN", from = "secretsmanager:GetResourcePolicy", description = "Whether the secret has a policy." }
policy = { type = "JSON", from = "secretsmanager:GetResourcePolicy", description = "The secret's policy; NULL where has_policy is false." }
tags_src = { type = "JSON", description = "The secret's tags as a list of Key and Value; an empty list where there are none." }
*/
