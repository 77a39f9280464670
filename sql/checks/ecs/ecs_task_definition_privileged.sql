/*
title = "Container runs privileged"
severity = "high"
category = "identity"
scope = "resource"
description = "Looks for containers that are privileged, or are given SYS_ADMIN or all Linux capabilities. They can do on their host what they like. The latest active revision of each family is judged, and every revision that a service or a running task uses. Fargate refuses privileged containers."
remediation = "Remove the flag or the capability, and give the container the single capabilities that it needs."
references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html"]
nullable = ["aws_ecs_task"]
union = ["aws_ecs_task_definition", "aws_ecs_service"]
*/
with container as (
    select
        name, task_definition_arn, is_privileged,
        list_intersect(added_capabilities, ['ALL', 'SYS_ADMIN']) as wide_capabilities
    from ecs_container_definition
),

judged as (
    select
        task_definition_arn,
        any_true(is_privileged or len(wide_capabilities) > 0) as is_wide,
        string_agg(
            name || case
                when is_privileged then ' (privileged)'
                else ' (' || array_to_string(list_sort(wide_capabilities), ', ') || ')'
            end,
            ', ' order by name
        ) filter (is_privileged or len(wide_capabilities) > 0) as names
    from container
    group by task_definition_arn
)

select
    definition.arn as resource,
    verdict(alarm := judged.is_wide) as status,
    task_definition_text(definition.name, definition.used_by) || case
        when judged.is_wide then ' has containers with the rights of their host: ' || judged.names || '.'
        when not judged.is_wide then ' has no container with the rights of its host.'
    end as reason,
    case when not definition.is_collected and was_read('aws_ecs_task_definition', definition.account_id, definition.region)
        then 'task definition ' || definition.name || ' of ' || definition.used_by || ' is not in the snapshot'
    end as unknown_because,
    definition.account_id,
    definition.region
from ecs_task_definition_use as definition
left join judged on judged.task_definition_arn = definition.arn
