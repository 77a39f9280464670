/*
description = "Task definitions that tasks are started from: the latest revision of each family, and what services and tasks run. Older revisions that nothing runs are left out."
grain = "one row per revision in use, and per service whose task definition could not be read"

[columns]
arn = { type = "VARCHAR", description = "ARN of the task definition; of the service, where its task definition could not be read." }
name = { type = "VARCHAR", description = "Family and revision, as web:12." }
used_by = { type = "VARCHAR", description = "What makes the revision count: `service web`, `a running task` or `the latest revision`." }
is_collected = { type = "BOOLEAN", description = "Whether the snapshot holds the task definition itself; NULL where it is not known which one that is." }
uses_host_network = { type = "BOOLEAN", description = "Whether its containers use the network of their host." }
uses_host_processes = { type = "BOOLEAN", description = "Whether its containers see the processes of their host." }
uses_host_ipc = { type = "BOOLEAN", description = "Whether its containers share memory with their host." }
has_cpu_limit = { type = "BOOLEAN", description = "Whether CPU is limited for the whole task." }
has_memory_limit = { type = "BOOLEAN", description = "Whether memory is limited for the whole task." }
account_id = { type = "VARCHAR", description = "Account of the task definition." }
region = { type = "VARCHAR", description = "Region of the task definition." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with service as (
    select
        arn, service_name, status, account_id, region, partition,
        list_distinct(list_filter(
            list_concat(
                [task_definition],
                list_transform(
                    from_json(coalesce(task_sets, '[]'), '[{"taskDefinition": "VARCHAR"}]'),
                    lambda task_set: task_set.taskDefinition
                ),
                list_transform(
                    from_json(coalesce(deployments, '[]'), '[{"taskDefinition": "VARCHAR"}]'),
                    lambda deployment: deployment.taskDefinition
                )
            ),
            lambda task_definition_arn: task_definition_arn is not null
        )) as task_definitions
    from aws_ecs_service
    where status is distinct from 'INACTIVE'
),

used as (
    select
        unnest(task_definitions) as arn, 'service ' || service_name as used_by, 1 as precedence, account_id, region, partition
    from service
    union all
    select task_definition_arn as arn, 'a running task' as used_by, 2 as precedence, account_id, region, partition
    from aws_ecs_task
    where task_definition_arn is not null and last_status is distinct from 'STOPPED'
    union all
    select
        max_by(arn, revision) as arn, 'the latest revision' as used_by, 3 as precedence, account_id, region, partition
    from aws_ecs_task_definition
    where status is null or status = 'ACTIVE'
    group by account_id, region, partition, family
),

-- A revision that several services run counts once.
named as (
    select account_id, region, partition, arn, min_by(used_by, (precedence, used_by)) as used_by
    from used
    group by account_id, region, partition, arn
)

select
    named.arn,
    split_part(named.arn, '/', -1) as name,
    named.used_by,
    definition.arn is not null as is_collected,
    -- Where the definition was read, a setting that is not there is off.
    case when definition.container_definitions is not null then coalesce(definition.network_mode = 'host', false) end
        as uses_host_network,
    case when definition.container_definitions is not null then coalesce(definition.pid_mode = 'host', false) end
        as uses_host_processes,
    case when definition.container_definitions is not null then coalesce(definition.ipc_mode = 'host', false) end
        as uses_host_ipc,
    case when definition.container_definitions is not null then coalesce(definition.cpu, 0) > 0 end as has_cpu_limit,
    case when definition.container_definitions is not null then coalesce(definition.memory, 0) > 0 end as has_memory_limit,
    named.account_id,
    named.region,
    named.partition
from named
left join aws_ecs_task_definition as definition
    on definition.account_id = named.account_id and definition.region = named.region and definition.arn = named.arn
union all by name
-- A service that was not described runs a task definition that is not known.
select arn, service_name as name, 'service ' || service_name as used_by, account_id, region, partition
from service
where status is null and len(task_definitions) = 0
