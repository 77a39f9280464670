/*
title = "Container has no resource limits"
severity = "medium"
category = "resilience"
scope = "resource"
description = "Looks for containers that nothing keeps from using up their host: without a hard memory limit of their own or of the whole task (a reservation is no limit), or without CPU units of their own or a limit of the whole task. The latest active revision of each family is judged, and every revision that a service or a running task uses. Tasks for Fargate always have limits."
remediation = "Set memory and CPU for the task or for each container."
references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html"]
nullable = ["aws_ecs_task"]
union = ["aws_ecs_task_definition", "aws_ecs_service"]
*/
with container as (
    select
        definition.arn, container.name,
        container.memory is null and not definition.has_memory_limit as lacks_memory,
        container.cpu = 0 and not definition.has_cpu_limit as lacks_cpu
    from ecs_task_definition_use as definition
    inner join ecs_container_definition as container on container.task_definition_arn = definition.arn
),

judged as (
    select
        arn,
        any_true(lacks_memory or lacks_cpu) as is_unlimited,
        string_agg(
            name || case
                when lacks_memory and lacks_cpu then ' (memory, CPU)'
                when lacks_memory then ' (memory)'
                else ' (CPU)'
            end,
            ', ' order by name
        ) filter (lacks_memory or lacks_cpu) as names
    from container
    group by arn
)

select
    definition.arn as resource,
    verdict(alarm := judged.is_unlimited) as status,
    task_definition_text(definition.name, definition.used_by) || case
        when judged.is_unlimited then ' sets no limit for containers: ' || judged.names || '.'
        when not judged.is_unlimited then ' limits the memory and the CPU of every container.'
    end as reason,
    case when not definition.is_collected and was_read('aws_ecs_task_definition', definition.account_id, definition.region)
        then 'task definition ' || definition.name || ' of ' || definition.used_by || ' is not in the snapshot'
    end as unknown_because,
    definition.account_id,
    definition.region
from ecs_task_definition_use as definition
left join judged on judged.arn = definition.arn
