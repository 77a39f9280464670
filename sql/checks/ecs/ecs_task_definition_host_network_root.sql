/*
title = "Container runs as root on the host network"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Looks for containers that share the network of their host and are privileged or run as root. They reach the loopback services of the host and its credentials, and a hole in one of them is a hole in the host. The latest active revision of each family is judged, and every revision that a service or a running task uses. The image's own user is not visible: a container that names none counts as root. Windows containers ignore the user."
remediation = "Use network mode awsvpc, and a user other than root."
references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html"]
nullable = ["aws_ecs_task"]
union = ["aws_ecs_task_definition", "aws_ecs_service"]
*/
with container as (
    select
        task_definition_arn,
        any_true(is_privileged or runs_as_root) as has_root,
        string_agg(name || case when is_privileged then ' (privileged)' else '' end, ', ' order by name)
            filter (is_privileged or runs_as_root) as names
    from ecs_container_definition
    group by task_definition_arn
)

select
    definition.arn as resource,
    verdict(alarm := definition.uses_host_network and container.has_root) as status,
    task_definition_text(definition.name, definition.used_by) || case
        when not definition.uses_host_network then ' does not use the network of its host.'
        when container.has_root then ' uses the network of its host with containers that have root''s rights: ' || container.names || '.'
        when not container.has_root then ' uses the network of its host with containers that do not run as root.'
    end as reason,
    case when not definition.is_collected and was_read('aws_ecs_task_definition', definition.account_id, definition.region)
        then 'task definition ' || definition.name || ' of ' || definition.used_by || ' is not in the snapshot'
    end as unknown_because,
    definition.account_id,
    definition.region
from ecs_task_definition_use as definition
left join container on container.task_definition_arn = definition.arn
