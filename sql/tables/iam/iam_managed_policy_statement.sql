/*
description = "Statements of the default version of each managed policy."
grain = "one row per statement"

[columns]
policy_kind = { type = "VARCHAR", description = "`managed`." }
policy_name = { type = "VARCHAR", description = "Name of the policy." }
policy_arn = { type = "VARCHAR", description = "ARN of a managed policy; NULL for the others, which have none." }
attached_to = { type = "VARCHAR", description = "ARN of the policy itself: aws_iam_policy_attachment tells who holds it." }
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
with policy as (
    select
        'managed' as policy_kind, name as policy_name, arn as policy_arn, arn as attached_to,
        'AWS::IAM::Policy' as attached_type, policy as document, account_id, region, partition
    from aws_iam_policy
),

statement_list as (
    select *, policy_statements(document) as statements
    from policy
),

statement_row as (
    select * exclude (document, statements), unnest(statements) as statement,
        unnest(range(1, len(statements) + 1)) as statement_index
    from statement_list
)

select
    policy_kind, policy_name, policy_arn, attached_to, attached_type, statement_index,
    statement.sid as sid, statement.effect as effect, statement.actions as actions,
    statement.not_actions as not_actions, statement.resources as resources,
    statement.not_resources as not_resources, statement.principals as principals,
    statement.not_principals as not_principals, statement.conditions as conditions,
    false as is_public, false as lets_anyone_in, statement_is_admin(statement) as is_admin,
    account_id, region, partition
from statement_row
