/*
title = "Container root file system is writable"
severity = "high"
category = "hygiene"
scope = "resource"
description = "Looks for containers whose root file system is writable, so that whoever gets into one can leave tools there and change its programs. The latest active revision of each family is judged, and every revision that a service or a running task uses. Windows containers do not support the setting and are skipped."
remediation = "Set `readonlyRootFilesystem`, and mount volumes where the container has to write."
references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html"]
nullable = ["aws_ecs_task"]
union = ["aws_ecs_task_definition", "aws_ecs_service"]
*/
with container as (
    select
        task_definition_arn,
        bool_and(is_windows) as is_windows,
        any_true(not has_readonly_root) as is_writable,
        string_agg(name, ', ' order by name) filter (not has_readonly_root) as names
    from ecs_container_definition
    group by task_definition_arn
)

select
    definition.arn as resource,
    verdict(alarm := container.is_writable, skip := container.is_windows) as status,
    task_definition_text(definition.name, definition.used_by) || case
        when container.is_windows then ' is for Windows, where root file systems cannot be read-only.'
        when container.is_writable then ' has containers with a writable root file system: ' || container.names || '.'
        when not container.is_writable then ' has read-only root file systems alone.'
    end as reason,
    case when not definition.is_collected and was_read('aws_ecs_task_definition', definition.account_id, definition.region)
        then 'task definition ' || definition.name || ' of ' || definition.used_by || ' is not in the snapshot'
    end as unknown_because,
    definition.account_id,
    definition.region
from ecs_task_definition_use as definition
left join container on container.task_definition_arn = definition.arn
