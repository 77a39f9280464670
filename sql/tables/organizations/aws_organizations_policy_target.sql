/*
description = "What each policy of the organization is attached to. A policy whose targets were not read has no row; aws_organizations_policy.targets is NULL then."
grain = "one row per policy and target, and account that told"

[columns]
id = { type = "VARCHAR", description = "Id of the policy." }
name = { type = "VARCHAR", description = "Name of the policy." }
target_id = { type = "VARCHAR", description = "Id of the root, organizational unit or account." }
target_name = { type = "VARCHAR", description = "Name of the root, organizational unit or account." }
target_type = { type = "VARCHAR", description = "ROOT, ORGANIZATIONAL_UNIT or ACCOUNT." }
arn = { type = "VARCHAR", description = "ARN of the policy." }
type = { type = "VARCHAR", description = "Type of the policy: SERVICE_CONTROL_POLICY." }
aws_managed = { type = "BOOLEAN", description = "Whether AWS keeps the policy." }
description = { type = "VARCHAR", description = "Description of the policy." }
content = { type = "JSON", description = "The document of the policy." }
account_id = { type = "VARCHAR", description = "The account that told." }
region = { type = "VARCHAR", description = "Always `global`." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with attachment as (
    select
        *,
        unnest(from_json(targets, '[{"TargetId": "VARCHAR", "Name": "VARCHAR", "Type": "VARCHAR"}]')) as target
    from aws_organizations_policy
)

select
    id, name, target.TargetId as target_id, target.Name as target_name, target.Type as target_type,
    arn, type, aws_managed, description, content, account_id, region, partition
from attachment
