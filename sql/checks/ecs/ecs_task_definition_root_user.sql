/*
title = "Container runs as root"
severity = "medium"
category = "identity"
scope = "resource"
description = "Looks for containers that run as root, or name no user, so that the image decides: most images run as root, but the image's own user is not visible here, and the reason says which case it is. A hole in a process of root's makes the way to the host shorter. The latest active revision of each family is judged, and every revision that a service or a running task uses. Windows containers ignore the setting and are skipped."
remediation = "Set `user` in each container definition to one other than root."
references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html"]
nullable = ["aws_ecs_task"]
union = ["aws_ecs_task_definition", "aws_ecs_service"]
*/
with container as (
    select
        task_definition_arn,
        bool_and(is_windows) as is_windows,
        any_true(runs_as_root) as has_root,
        string_agg(
            name || coalesce(' (' || user_and_group || ')', ' (no user set, so the image decides)'),
            ', ' order by name
        ) filter (runs_as_root) as names
    from ecs_container_definition
    group by task_definition_arn
)

select
    definition.arn as resource,
    verdict(alarm := container.has_root, skip := container.is_windows) as status,
    task_definition_text(definition.name, definition.used_by) || case
        when container.is_windows then ' is for Windows, where containers have no such user.'
        when container.has_root then ' has containers that run as root: ' || container.names || '.'
        when not container.has_root then ' names a user other than root for every container.'
    end as reason,
    case when not definition.is_collected and was_read('aws_ecs_task_definition', definition.account_id, definition.region)
        then 'task definition ' || definition.name || ' of ' || definition.used_by || ' is not in the snapshot'
    end as unknown_because,
    definition.account_id,
    definition.region
from ecs_task_definition_use as definition
left join container on container.task_definition_arn = definition.arn
