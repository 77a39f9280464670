/*
description = "Plans as the Backup API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListRestoreTestingPlans": {
                "RestoreTestingPlanName": "VARCHAR", "CreationTime": "VARCHAR",
                "LastExecutionTime": "VARCHAR", "LastUpdateTime": "VARCHAR", "ScheduleExpression": "VARCHAR",
                "ScheduleExpressionTimezone": "VARCHAR", "StartWindowHours": "BIGINT"
            }
        }') as answer
    from resource
)

select
    answer.ListRestoreTestingPlans.RestoreTestingPlanName as name,
    utc_time(answer.ListRestoreTestingPlans.CreationTime) as creation_time,
    utc_time(answer.ListRestoreTestingPlans.LastExecutionTime) as last_execution_time,
    utc_time(answer.ListRestoreTestingPlans.LastUpdateTime) as last_update_time,
    answer.ListRestoreTestingPlans.ScheduleExpression as schedule_expression,
    answer.ListRestoreTestingPlans.ScheduleExpressionTimezone as schedule_expression_timezone,
    answer.ListRestoreTestingPlans.StartWindowHours as start_window_hours,
    partition,
    region,
    account_id,
    arn,
    answer.ListRestoreTestingPlans.RestoreTestingPlanName as title,
    tags_json(tags) as tags
from document
