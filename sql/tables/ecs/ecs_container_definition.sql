/*
description = "Containers of ECS task definitions, with the settings that decide what they may do."
grain = "one row per container of a revision"

[columns]
task_definition_arn = { type = "VARCHAR", description = "ARN of the task definition, with its revision." }
name = { type = "VARCHAR", description = "Name of the container." }
image = { type = "VARCHAR", description = "Image that the container is made from." }
is_windows = { type = "BOOLEAN", description = "Whether the task definition is for Windows; where it does not tell, it is for Linux." }
user_and_group = { type = "VARCHAR", description = "User, and perhaps group, that the container runs as; NULL where the image decides." }
runs_as_root = { type = "BOOLEAN", description = "Whether the container runs as root, or nothing in the definition keeps it from that; false on Windows, where the setting has no meaning." }
is_privileged = { type = "BOOLEAN", description = "Whether the container has the rights of its host." }
added_capabilities = { type = "VARCHAR[]", description = "Linux capabilities that the container gets beyond the usual ones." }
has_readonly_root = { type = "BOOLEAN", description = "Whether the root file system is read-only." }
log_driver = { type = "VARCHAR", description = "Where the container's output goes, such as awslogs; NULL where nowhere is set." }
cpu = { type = "BIGINT", description = "CPU units that the container is given; 0 where none are set." }
memory = { type = "BIGINT", description = "Hard limit of the memory in MiB; NULL where there is none." }
environment = { type = "JSON", description = "Environment variables in clear text, as a list of name and value." }
environment_files = { type = "JSON", description = "Files in S3 with further environment variables; an empty list where there are none." }
account_id = { type = "VARCHAR", description = "Account of the task definition." }
region = { type = "VARCHAR", description = "Region of the task definition." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with definition as (
    select
        arn, account_id, region, partition,
        coalesce(starts_with(runtime_platform ->> '$.operatingSystemFamily', 'WINDOWS'), false) as is_windows,
        unnest(from_json(container_definitions, '[{
            "name": "VARCHAR", "image": "VARCHAR", "user": "VARCHAR", "privileged": "BOOLEAN", "readonlyRootFilesystem": "BOOLEAN",
            "cpu": "BIGINT", "memory": "BIGINT", "logConfiguration": {"logDriver": "VARCHAR"},
            "linuxParameters": {"capabilities": {"add": ["VARCHAR"]}}, "environment": "JSON", "environmentFiles": "JSON"
        }]')) as container
    from aws_ecs_task_definition
)

select
    arn as task_definition_arn,
    container.name as name,
    container.image as image,
    is_windows,
    container.user as user_and_group,
    not is_windows and container_user_is_root(container.user) as runs_as_root,
    coalesce(container.privileged, false) as is_privileged,
    coalesce(container.linuxParameters.capabilities.add, []) as added_capabilities,
    coalesce(container.readonlyRootFilesystem, false) as has_readonly_root,
    container.logConfiguration.logDriver as log_driver,
    coalesce(container.cpu, 0) as cpu,
    container.memory as memory,
    coalesce(container.environment, '[]') as environment,
    coalesce(container.environmentFiles, '[]') as environment_files,
    account_id,
    region,
    partition
from definition
