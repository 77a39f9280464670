/*
title = "Task shares the host process namespace"
severity = "high"
category = "identity"
scope = "resource"
description = "Looks for task definitions whose containers see the processes of their host, or share memory with it. They can read what other tasks on the host do, and stop them. The latest active revision of each family is judged, and every revision that a service or a running task uses."
remediation = "Remove `pidMode` and `ipcMode`, or set them to `task`."
references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html"]
nullable = ["aws_ecs_task"]
union = ["aws_ecs_task_definition", "aws_ecs_service"]
*/
select
    definition.arn as resource,
    verdict(alarm := definition.uses_host_processes or definition.uses_host_ipc) as status,
    task_definition_text(definition.name, definition.used_by) || case
        when definition.uses_host_processes and definition.uses_host_ipc then ' shares the processes and the memory of its host.'
        when definition.uses_host_processes then ' shares the processes of its host.'
        when definition.uses_host_ipc then ' shares memory with its host.'
        when not definition.uses_host_processes and not definition.uses_host_ipc
            then ' shares neither processes nor memory with its host.'
    end as reason,
    case when not definition.is_collected and was_read('aws_ecs_task_definition', definition.account_id, definition.region)
        then 'task definition ' || definition.name || ' of ' || definition.used_by || ' is not in the snapshot'
    end as unknown_because,
    definition.account_id,
    definition.region
from ecs_task_definition_use as definition
