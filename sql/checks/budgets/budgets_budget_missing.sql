/*
title = "No cost budget with an alert exists for the account"
severity = "low"
category = "cost"
scope = "account"
description = "Whether a cost budget tells somebody when the account spends more than it should. A sudden bill is often the first sign of stolen keys. A budget of another account, usually the one that pays, counts where its filter names the account; where that account is not in the snapshot, a member of an organization without a budget of its own cannot be judged."
remediation = "Create a monthly cost budget with an alert to the owning team."
references = ["https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-managing-costs.html"]
nullable = ["aws_budgets_budget", "aws_organizations_organization"]
*/
with budget as (
    select
        account_id,
        name,
        type = 'COST' and json_array_length(notifications) > 0 as alerts,
        list_concat(
            coalesce(from_json(cost_filters -> 'LinkedAccount', '["VARCHAR"]'), []),
            -- An expression may be nested; one that excludes accounts says nothing about those that it names.
            case
                when contains(filter_expression::varchar, 'LINKED_ACCOUNT') and not contains(filter_expression::varchar, '"Not"')
                    then regexp_extract_all(filter_expression::varchar, '"(\d{12})"', 1)
                else []
            end
        ) as linked_accounts
    from aws_budgets_budget
),

own as (
    select account_id, count(*) as budgets, any_true(alerts) as alerts, min(name) filter (alerts) as name
    from budget
    group by account_id
),

named as (
    select linked_account as account_id, any_true(alerts) as alerts, min(name || ' of account ' || teller) filter (alerts) as name
    from (select account_id as teller, name, alerts, unnest(linked_accounts) as linked_account from budget)
    group by linked_account
),

judged as (
    select
        account.*,
        coalesce(own.budgets, 0) as budgets,
        coalesce(own.name, named.name) as name,
        organization.master_account_id,
        case
            when own.alerts or named.alerts then true
            when was_read('aws_budgets_budget', account.account_id, 'global') is null then null
            when (own.account_id is not null and own.alerts is null) or (named.account_id is not null and named.alerts is null) then null
            when not organization.is_member then false
            when payer.account_id is not null and was_read('aws_budgets_budget', payer.account_id, 'global') then false
        end as has_budget
    from account
    left join own on own.account_id = account.account_id
    left join named on named.account_id = account.account_id
    left join aws_organizations_organization as organization on organization.account_id = account.account_id
    left join account as payer on payer.account_id = organization.master_account_id
)

select
    arn as resource,
    verdict(alarm := not has_budget) as status,
    'Account ' || account_id || case
        when has_budget then ' has a cost budget with an alert: ' || name || '.'
        when budgets > 0 then ' has no cost budget that tells anybody, among ' || budgets || ' seen.'
        else ' has no budget.'
    end as reason,
    case
        when
            has_budget is null and budgets = 0 and master_account_id not in (select account_id from account)
            and was_read('aws_budgets_budget', account_id, 'global')
            then 'the account has no budget of its own, and account ' || master_account_id || ', which pays for it, is not in the snapshot'
    end as unknown_because,
    account_id,
    'global' as region
from judged
