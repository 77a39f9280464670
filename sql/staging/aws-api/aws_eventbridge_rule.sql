/*
description = "Rules as the EventBridge API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListRules": {
                "Name": "VARCHAR", "Arn": "VARCHAR", "EventPattern": "VARCHAR", "State": "VARCHAR",
                "Description": "VARCHAR", "ScheduleExpression": "VARCHAR", "RoleArn": "VARCHAR",
                "ManagedBy": "VARCHAR", "EventBusName": "VARCHAR"
            },
            "ListTargetsByRule": {"Targets": "JSON", "$error": "JSON"}
        }') as answer
    from resource
),

fact as (
    select *, answer.ListRules as rule
    from document
)

select
    coalesce(rule.Name, resource_name) as name,
    rule.Description as description,
    rule.State as state,
    rule.EventBusName as event_bus_name,
    try_cast(rule.EventPattern as json) as event_pattern,
    rule.ScheduleExpression as schedule_expression,
    rule.RoleArn as role_arn,
    rule.ManagedBy as managed_by,
    case when answered(answer.ListTargetsByRule) then coalesce(answer.ListTargetsByRule.Targets, '[]'::json) end
        as targets,
    partition,
    region,
    account_id,
    coalesce(rule.Arn, arn) as arn,
    coalesce(rule.Name, resource_name) as title,
    tags_json(tags) as tags
from fact
