/*
description = "Rules as AWS Config records them, without what service keeps them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {"configuration": {
                "Name": "VARCHAR", "Arn": "VARCHAR", "EventPattern": "JSON", "State": "VARCHAR",
                "Description": "VARCHAR", "ScheduleExpression": "VARCHAR", "RoleArn": "VARCHAR",
                "EventBusName": "VARCHAR", "Targets": "JSON"
            }}
        }').ConfigurationItem.configuration as rule
    from resource
)

select
    coalesce(rule.Name, resource_name) as name,
    rule.Description as description,
    rule.State as state,
    rule.EventBusName as event_bus_name,
    case
        when json_type(rule.EventPattern) = 'VARCHAR' then try_cast(rule.EventPattern ->> '$' as json)
        when json_type(rule.EventPattern) = 'OBJECT' then rule.EventPattern
    end as event_pattern,
    rule.ScheduleExpression as schedule_expression,
    rule.RoleArn as role_arn,
    rule.Targets as targets,
    partition,
    region,
    account_id,
    coalesce(rule.Arn, arn) as arn,
    coalesce(rule.Name, resource_name) as title,
    tags_json(tags) as tags
from document
