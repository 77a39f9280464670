/*
title = "New task definition runs privileged or on the host network"
severity = "high"
alert = "immediate"
description = "Looks for new revisions of task definitions whose containers are privileged, share the processes or the memory of their host, or use its network with root's rights, where the revision before did not. Whoever breaks out of such a container, or into it, has the host. The first revision of a family counts where it does so."
related_checks = ["ecs_task_definition_privileged", "ecs_task_definition_host_namespace", "ecs_task_definition_host_network_root"]
references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"]
*/
with container as (
    select
        'before' as side, task_definition_arn as arn, account_id, bool_or(is_privileged) as is_privileged,
        bool_or(is_privileged or runs_as_root) as has_root
    from before.ecs_container_definition
    group by all
    union all
    select
        'after', task_definition_arn, account_id, bool_or(is_privileged), bool_or(is_privileged or runs_as_root)
    from after.ecs_container_definition
    group by all
),

revision as (
    select
        'before' as side, arn, family, revision, status, container_definitions, pid_mode, ipc_mode, network_mode,
        account_id, region
    from before.aws_ecs_task_definition
    union all
    select
        'after', arn, family, revision, status, container_definitions, pid_mode, ipc_mode, network_mode,
        account_id, region
    from after.aws_ecs_task_definition
),

-- What gives its containers a part of the host; NULL where the containers were not read.
judged as (
    select
        revision.* exclude (container_definitions, pid_mode, ipc_mode, network_mode),
        case when revision.container_definitions is not null then list_filter([
            case when container.is_privileged then 'has privileged containers' end,
            case when revision.pid_mode = 'host' then 'shares the processes of its host' end,
            case when revision.ipc_mode = 'host' then 'shares the memory of its host' end,
            case when revision.network_mode = 'host' and container.has_root then 'uses the network of its host as root' end
        ], lambda trait: trait is not null) end as traits
    from revision
    left join container using (side, arn, account_id)
),

-- Each revision once: neither changes after it was registered.
known as (
    select
        account_id, region, family, revision, arn,
        bool_or(side = 'before') as is_old,
        bool_or(side = 'after' and (status is null or status = 'ACTIVE')) as is_there,
        any_value(traits) as traits
    from judged
    group by account_id, region, family, revision, arn
),

compared as (
    select
        *,
        lag(revision) over (partition by account_id, region, family order by revision) as former_revision,
        lag(traits) over (partition by account_id, region, family order by revision) as former_traits
    from known
),

gained as (
    select
        *,
        case
            when former_revision is null then traits
            else list_filter(traits, lambda trait: not list_contains(former_traits, trait))
        end as new_traits
    from compared
)

select
    arn as resource,
    case
        when is_old then false
        when len(traits) = 0 then false
        when traits is not null and (former_revision is null or former_traits is not null) then len(new_traits) > 0
    end as fires,
    'Task definition ' || family || ':' || revision || ' is new, and ' || array_to_string(new_traits, ', and ') || '.'
        as reason,
    account_id,
    region,
    family
from gained
where is_there
