/*
title = "Container has no log configuration"
severity = "high"
category = "logging"
scope = "resource"
description = "Looks for containers without a log driver in the task definition, whose output is kept nowhere, or on the host alone. What happened in them cannot be told afterwards. The latest active revision of each family is judged, and every revision that a service or a running task uses."
remediation = "Add a `logConfiguration`, such as the awslogs driver with a log group."
references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html"]
nullable = ["aws_ecs_task"]
union = ["aws_ecs_task_definition", "aws_ecs_service"]
*/
with container as (
    select
        task_definition_arn,
        any_true(log_driver is null) as is_silent,
        string_agg(name, ', ' order by name) filter (log_driver is null) as names
    from ecs_container_definition
    group by task_definition_arn
)

select
    definition.arn as resource,
    verdict(alarm := container.is_silent) as status,
    task_definition_text(definition.name, definition.used_by) || case
        when container.is_silent then ' has containers without a log configuration: ' || container.names || '.'
        when not container.is_silent then ' has a log configuration for every container.'
    end as reason,
    case when not definition.is_collected and was_read('aws_ecs_task_definition', definition.account_id, definition.region)
        then 'task definition ' || definition.name || ' of ' || definition.used_by || ' is not in the snapshot'
    end as unknown_because,
    definition.account_id,
    definition.region
from ecs_task_definition_use as definition
left join container on container.task_definition_arn = definition.arn
