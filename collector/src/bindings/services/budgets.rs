// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_budgets;
    "DescribeBudgetNotificationsForAccount" describe_budget_notifications_for_account
        { "AccountId" set_account_id "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "BudgetNotificationsForAccount" "BudgetNotificationsForAccount" }
    "DescribeBudgets" describe_budgets
        { "AccountId" set_account_id "NextToken" set_next_token "ShowFilterExpression" set_show_filter_expression }
        pages { "NextToken" "NextToken" } lists { "Budgets" "Budgets" }
}

outputs! { aws_sdk_budgets;
    describe_budget_notifications_for_account::DescribeBudgetNotificationsForAccountOutput {
        "BudgetNotificationsForAccount" budget_notifications_for_account "NextToken" next_token }
    describe_budgets::DescribeBudgetsOutput { "Budgets" budgets "NextToken" next_token }
}

records! { aws_sdk_budgets;
    AutoAdjustData { "AutoAdjustType" auto_adjust_type "HistoricalOptions" historical_options
        "LastAutoAdjustTime" last_auto_adjust_time }
    Budget { "BudgetName" budget_name "BudgetLimit" budget_limit "PlannedBudgetLimits" planned_budget_limits
        "CostFilters" cost_filters "CostTypes" cost_types "TimeUnit" time_unit "TimePeriod" time_period
        "CalculatedSpend" calculated_spend "BudgetType" budget_type "LastUpdatedTime" last_updated_time
        "AutoAdjustData" auto_adjust_data "FilterExpression" filter_expression "Metrics" metrics
        "BillingViewArn" billing_view_arn "HealthStatus" health_status }
    BudgetNotificationsForAccount { "Notifications" notifications "BudgetName" budget_name }
    CalculatedSpend { "ActualSpend" actual_spend "ForecastedSpend" forecasted_spend }
    CostCategoryValues { "Key" key "Values" values "MatchOptions" match_options }
    CostTypes { "IncludeTax" include_tax "IncludeSubscription" include_subscription "UseBlended" use_blended
        "IncludeRefund" include_refund "IncludeCredit" include_credit "IncludeUpfront" include_upfront
        "IncludeRecurring" include_recurring "IncludeOtherSubscription" include_other_subscription
        "IncludeSupport" include_support "IncludeDiscount" include_discount "UseAmortized" use_amortized }
    Expression { "Or" or "And" and "Not" not "Dimensions" dimensions "Tags" tags "CostCategories" cost_categories
        "ProductAttributes" product_attributes }
    ExpressionDimensionValues { "Key" key "Values" values "MatchOptions" match_options }
    HealthStatus { "Status" status "StatusReason" status_reason "LastUpdatedTime" last_updated_time }
    HistoricalOptions { "BudgetAdjustmentPeriod" budget_adjustment_period
        "LookBackAvailablePeriods" look_back_available_periods }
    Notification { "NotificationType" notification_type "ComparisonOperator" comparison_operator "Threshold" threshold
        "ThresholdType" threshold_type "NotificationState" notification_state }
    ProductAttributeValues { "Key" key "Values" values "MatchOptions" match_options }
    Spend { "Amount" amount "Unit" unit }
    TagValues { "Key" key "Values" values "MatchOptions" match_options }
    TimePeriod { "Start" start "End" end }
}

texts! { aws_sdk_budgets;
    AutoAdjustType BudgetType ComparisonOperator Dimension HealthStatusReason HealthStatusValue MatchOption Metric
    NotificationState NotificationType ThresholdType TimeUnit
}
