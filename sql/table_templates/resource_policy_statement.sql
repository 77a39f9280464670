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
