/*
description = "Environment variables in clear text of the containers of ECS task definitions, and whether they hold a secret. Their values are not here."
grain = "one row per variable of a container of a revision"

[columns]
task_definition_arn = { type = "VARCHAR", description = "ARN of the task definition, with its revision." }
container_name = { type = "VARCHAR", description = "Name of the container." }
name = { type = "VARCHAR", description = "Name of the variable." }
detectors = { type = "VARCHAR[]", description = "What took the value for a secret, such as aws_access_key_id or variable_name; empty where nothing did." }
account_id = { type = "VARCHAR", description = "Account of the task definition." }
region = { type = "VARCHAR", description = "Region of the task definition." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with variable as (
    select
        task_definition_arn, name as container_name, account_id, region, partition,
        unnest(from_json(environment, '[{"name": "VARCHAR", "value": "JSON"}]')) as entry
    from ecs_container_definition
)

select
    task_definition_arn,
    container_name,
    entry.name as name,
    credential_detectors(
        entry.name, entry.value, ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'ECS_ENGINE_AUTH_DATA']
    ) as detectors,
    account_id,
    region,
    partition
from variable
