/*
columns_of = "policy_statement"
*/
with statement_list as (
    select *, policy_statements(document) as statements
    from template_row
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
