insert into resource (arn, resource_id, region, evidence) values
    ('arn:aws:budgets::111111111111:budget/monthly', 'monthly', 'global', '{
        "DescribeBudgets": {
            "BudgetName": "monthly", "BudgetType": "COST", "TimeUnit": "MONTHLY", "BudgetLimit": {"Amount": "2500.0", "Unit": "USD"},
            "CalculatedSpend": {"ActualSpend": {"Amount": "1201.5", "Unit": "USD"}, "ForecastedSpend": {"Amount": "2400.25", "Unit": "USD"}},
            "TimePeriod": {"Start": "2024-03-01T00:00:00+00:00", "End": "2087-06-15T00:00:00+00:00"},
            "CostFilters": {"LinkedAccount": ["222222222222"]}, "CostTypes": {"IncludeTax": true}},
        "DescribeBudgetNotificationsForAccount": {"BudgetNotificationsForAccount": [{"BudgetName": "monthly",
            "Notifications": [{"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80.0}]}]}
    }'),
    -- Nobody is told: the account's answer does not name the budget.
    ('arn:aws:budgets::111111111111:budget/silent', 'silent', 'global', '{
        "DescribeBudgets": {"BudgetName": "silent", "BudgetType": "COST", "FilterExpression": {"Dimensions": {"Key": "LINKED_ACCOUNT", "Values": ["222222222222"]}}},
        "DescribeBudgetNotificationsForAccount": {"BudgetNotificationsForAccount": []}}'),
    -- Asked for each budget, as folders of answers may have it.
    (null, 'single', 'global', '{
        "DescribeBudgets": {"BudgetName": "single", "BudgetType": "USAGE"},
        "DescribeNotificationsForBudget": {"Notifications": [{"NotificationType": "FORECASTED"}]}}'),
    ('arn:aws:budgets::111111111111:budget/none', 'none', 'global', '{
        "DescribeBudgets": {"BudgetName": "none"}, "DescribeBudgetNotificationsForAccount": {"$absent": "NotFoundException"}}'),
    ('arn:aws:budgets::111111111111:budget/denied', 'denied', 'global', '{
        "DescribeBudgets": {"BudgetName": "denied"}, "DescribeBudgetNotificationsForAccount": {"$error": {"code": "AccessDeniedException"}}}'),
    ('arn:aws:budgets::111111111111:budget/listed', 'listed', 'global', '{"DescribeBudgets": {"BudgetName": "listed"}}');

insert into expected (
    arn, region, title, name, type, limit_amount, limit_unit, calculated_spend_actual_spend, calculated_spend_forecasted_spend, time_unit,
    time_period_start, time_period_end, cost_filters, filter_expression, cost_types, notifications
) values
    ('arn:aws:budgets::111111111111:budget/monthly', 'global', 'monthly', 'monthly', 'COST', 2500, 'USD', 1201.5, 2400.25, 'MONTHLY', '2024-03-01 00:00:00', '2087-06-15 00:00:00',
        '{"LinkedAccount": ["222222222222"]}', null, '{"IncludeTax": true}', '[{"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80.0}]'),
    ('arn:aws:budgets::111111111111:budget/silent', 'global', 'silent', 'silent', 'COST', null, null, null, null, null, null, null, '{}',
        '{"Dimensions": {"Key": "LINKED_ACCOUNT", "Values": ["222222222222"]}}', null, '[]'),
    ('arn:aws:budgets::111111111111:budget/single', 'global', 'single', 'single', 'USAGE', null, null, null, null, null, null, null, '{}', null, null, '[{"NotificationType": "FORECASTED"}]'),
    ('arn:aws:budgets::111111111111:budget/none', 'global', 'none', 'none', null, null, null, null, null, null, null, null, '{}', null, null, '[]'),
    ('arn:aws:budgets::111111111111:budget/denied', 'global', 'denied', 'denied', null, null, null, null, null, null, null, null, '{}', null, null, null),
    ('arn:aws:budgets::111111111111:budget/listed', 'global', 'listed', 'listed', null, null, null, null, null, null, null, null, '{}', null, null, null);
