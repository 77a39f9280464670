/*
description = "Statements of the trust policies of roles, which tell who may assume them."
grain = "one row per statement"

[columns]
policy_kind = { type = "VARCHAR", description = "`trust`." }
policy_name = { type = "VARCHAR", description = "Name of the role: a trust policy has no name of its own." }
policy_arn = { type = "VARCHAR", description = "ARN of a managed policy; NULL for the others, which have none." }
attached_to = { type = "VARCHAR", description = "ARN of the role." }
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
        'trust' as policy_kind, name as policy_name, null::varchar as policy_arn, arn as attached_to,
        'AWS::IAM::Role' as attached_type, assume_role_policy as document, account_id, region, partition
    from aws_iam_role
),

statement_list as (
    select *, policy_statements(document) as statements
    from policy
),

statement_row as (
    select * exclude (document, statements), unnest(statements) as statement,
        unnest(range(1, len(statements) + 1)) as statement_index
    from statement_list
),

-- Only where everyone is named do the conditions decide, so that most are never taken apart.
statement_column as (
    select
        * exclude (statement), statement.*,
        case when statement.not_principals is not null or principal_is_wildcard(statement.principals)
            then policy_conditions(statement.conditions) end as condition_list
    from statement_row
),

judged as materialized (
    select
        * exclude (condition_list),
        statement_is_public(effect, principals, not_principals, conditions, condition_list) as is_public,
        effect = 'Deny' and deny_covers_strangers(principals, not_principals, conditions, condition_list)
            as denies_strangers
    from statement_column
),

taken_back as (
    select distinct allowance.account_id, allowance.attached_to, allowance.statement_index
    from judged as allowance
    inner join judged as denial
        on denial.account_id = allowance.account_id and denial.attached_to = allowance.attached_to
    where
        allowance.is_public
        and denial.denies_strangers
        and deny_covers_actions(denial.actions, denial.not_actions, allowance.actions)
        and deny_covers_resources(
            denial.resources, denial.not_resources, allowance.resources, allowance.not_resources
        )
)

select
    judged.* exclude (denies_strangers),
    judged.is_public and taken_back.statement_index is null as lets_anyone_in,
    false as is_admin
from judged
left join taken_back using (account_id, attached_to, statement_index)
