/*
description = "Budgets as DescribeBudgets tells them, with their notifications as either operation tells them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeBudgets": {
                "BudgetName": "VARCHAR", "BudgetType": "VARCHAR", "TimeUnit": "VARCHAR",
                "BudgetLimit": {"Amount": "VARCHAR", "Unit": "VARCHAR"},
                "CalculatedSpend": {"ActualSpend": {"Amount": "VARCHAR"}, "ForecastedSpend": {"Amount": "VARCHAR"}},
                "TimePeriod": {"Start": "VARCHAR", "End": "VARCHAR"},
                "CostFilters": "JSON", "FilterExpression": "JSON", "CostTypes": "JSON"
            },
            "DescribeBudgetNotificationsForAccount": {
                "BudgetNotificationsForAccount": [{"Notifications": "JSON"}], "$error": "JSON", "$absent": "VARCHAR"
            },
            "DescribeNotificationsForBudget": {"Notifications": "JSON", "$error": "JSON"}
        }') as answer
    from resource
),

fact as (
    select
        *,
        answer.DescribeBudgets as budget,
        answer.DescribeBudgetNotificationsForAccount as of_account,
        answer.DescribeNotificationsForBudget as of_budget
    from document
)

select
    coalesce(budget.BudgetName, resource_id) as name,
    budget.BudgetType as type,
    try_cast(budget.BudgetLimit.Amount as double) as limit_amount,
    budget.BudgetLimit.Unit as limit_unit,
    try_cast(budget.CalculatedSpend.ActualSpend.Amount as double) as calculated_spend_actual_spend,
    try_cast(budget.CalculatedSpend.ForecastedSpend.Amount as double) as calculated_spend_forecasted_spend,
    budget.TimeUnit as time_unit,
    utc_time(budget.TimePeriod.Start) as time_period_start,
    utc_time(budget.TimePeriod.End) as time_period_end,
    case when budget is not null then coalesce(budget.CostFilters, '{}'::json) end as cost_filters,
    budget.FilterExpression as filter_expression,
    budget.CostTypes as cost_types,
    -- A budget without notifications is not among those that the account has.
    case
        when answered(of_account) then coalesce(of_account.BudgetNotificationsForAccount[1].Notifications, '[]'::json)
        when answered(of_budget) then coalesce(of_budget.Notifications, '[]'::json)
    end as notifications,
    coalesce(
        arn, 'arn:' || partition || ':budgets::' || account_id || ':budget/' || coalesce(budget.BudgetName, resource_id)
    ) as arn,
    account_id,
    region,
    partition,
    coalesce(budget.BudgetName, resource_id) as title,
    tags_json(tags) as tags
from fact
