/*
description = "Statements of the policies of secrets."
grain = "one row per statement"
template = "resource_policy_statement"
*/
select
    'resource' as policy_kind, name as policy_name, null::varchar as policy_arn, arn as attached_to,
    'AWS::SecretsManager::Secret' as attached_type, policy as document, account_id, region, partition
from aws_secretsmanager_secret
