/*
description = "Secrets: key, policy and rotation, never the values."
table = "aws_secretsmanager_secret"
parts = { aws_secretsmanager_secret_policy = "secret_arn", aws_secretsmanager_secret_rotation = "secret_id" }
default = "owning_service is not null"
*/
select
    secret.state_id,
    secret.attributes ->> 'description' as description,
    secret.attributes ->> 'kms_key_id' as kms_key_id,
    iac_document(coalesce(policy.attributes ->> 'policy', secret.attributes ->> 'policy')) as policy,
    coalesce(rotation.attributes ->> 'rotation_enabled', secret.attributes ->> 'rotation_enabled') as rotation_enabled,
    coalesce(rotation.attributes ->> 'rotation_lambda_arn', secret.attributes ->> 'rotation_lambda_arn') as rotation_lambda_arn
from state.aws_secretsmanager_secret as secret
left join state.aws_secretsmanager_secret_policy as policy on policy.owner = secret.state_id
left join state.aws_secretsmanager_secret_rotation as rotation on rotation.owner = secret.state_id
