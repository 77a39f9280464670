/*
[columns]
policy_kind = { type = "VARCHAR", description = "`inline`, `managed`, `trust` or `resource`." }
policy_name = { type = "VARCHAR", description = "Name of the policy; for trust and resource policies the name or id of the role or resource." }
policy_arn = { type = "VARCHAR", description = "ARN of a managed policy; NULL for the others, which have none." }
attached_to = { type = "VARCHAR", description = "ARN of the user, role, group or resource that holds the policy; of the policy itself for a managed one." }
attached_type = { type = "VARCHAR", description = "CloudFormation type of what `attached_to` names." }
statement_index = { type = "BIGINT", description = "Place of the statement in its policy, from 1." }
sid = { type = "VARCHAR", description = "The statement's Sid, if it has one." }
effect = { type = "VARCHAR", description = "Allow or Deny." }
actions = { type = "VARCHAR[]", description = "Action patterns as written; NULL where the statement uses NotAction." }
not_actions = { type = "VARCHAR[]", description = "NotAction patterns as written; NULL where the statement uses Action." }
resources = { type = "VARCHAR[]", description = "Resource patterns as written; NULL where there is no Resource." }
not_resources = { type = "VARCHAR[]", description = "NotResource patterns as written; NULL where there is no NotResource." }
principals = { type = "JSON", description = "The Principal element as written; NULL in identity policies." }
not_principals = { type = "JSON", description = "The NotPrincipal element as written; NULL where there is none." }
conditions = { type = "JSON", description = "The Condition element as written; NULL where there is none." }
is_public = { type = "BOOLEAN", description = "Whether the statement, taken alone, allows anyone: a wildcard principal that no condition narrows. A Deny elsewhere in the policy may take it back." }
lets_anyone_in = { type = "BOOLEAN", description = "Whether the statement allows anyone, and no Deny statement of the same policy takes that back." }
is_admin = { type = "BOOLEAN", description = "Whether an identity policy's statement allows every action on every resource. A condition does not clear it." }
account_id = { type = "VARCHAR", description = "Account of the identity or resource." }
region = { type = "VARCHAR", description = "Region of the resource; `global` for IAM." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
select * from template_row
