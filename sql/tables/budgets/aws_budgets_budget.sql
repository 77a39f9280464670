/*
description = "Budgets of AWS Budgets, with what was spent and who is told."
grain = "one row per budget"
resource_type = "AWS::Budgets::Budget"
list = ["budgets:DescribeBudgets"]
per = "account"

[columns]
name = { type = "VARCHAR", description = "Name of the budget." }
type = { type = "VARCHAR", description = "COST, USAGE, RI_UTILIZATION, RI_COVERAGE, SAVINGS_PLANS_UTILIZATION or SAVINGS_PLANS_COVERAGE." }
limit_amount = { type = "DOUBLE", description = "The limit; NULL where it changes from month to month." }
limit_unit = { type = "VARCHAR", description = "Unit of the limit, such as USD." }
calculated_spend_actual_spend = { type = "DOUBLE", description = "What was spent in the current period." }
calculated_spend_forecasted_spend = { type = "DOUBLE", description = "What will be spent in the current period, as AWS forecasts; NULL where it cannot." }
time_unit = { type = "VARCHAR", description = "Length of a period: DAILY, MONTHLY, QUARTERLY, ANNUALLY or CUSTOM." }
time_period_start = { type = "TIMESTAMP", description = "When the budget begins." }
time_period_end = { type = "TIMESTAMP", description = "When the budget ends." }
cost_filters = { type = "JSON", description = "What the budget counts, by dimension, such as LinkedAccount; an empty object where it counts everything or has a filter expression." }
filter_expression = { type = "JSON", description = "What the budget counts, as an expression; NULL where it has none." }
cost_types = { type = "JSON", description = "Kinds of charges that are counted, such as taxes and credits." }
notifications = { type = "JSON", from = ["budgets:DescribeBudgetNotificationsForAccount", "budgets:DescribeNotificationsForBudget"], description = "When somebody is told: NotificationType, ComparisonOperator, Threshold and ThresholdType; an empty list where nobody is." }
*/
