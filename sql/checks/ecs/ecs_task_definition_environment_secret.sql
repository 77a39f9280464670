/*
title = "Container environment holds a secret in clear text"
severity = "critical"
category = "identity"
scope = "resource"
description = "Looks for secrets among the environment variables that stand in clear text in container definitions: values that look like keys and tokens, variables whose name says that they are secret, and AWS credentials. Whoever may describe the task definition reads them, and its revisions keep them for good. The latest active revision of each family is judged, and every revision that a service or a running task uses. Environment files in S3 are not part of a snapshot: a task definition that has them, and no secret besides, is reported as information."
remediation = "Keep the value in Secrets Manager or Parameter Store, name it under `secrets` with `valueFrom`, and replace the value that was exposed."
references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html"]
nullable = ["aws_ecs_task"]
union = ["aws_ecs_task_definition", "aws_ecs_service"]
*/
with container as (
    select
        task_definition_arn,
        string_agg(name, ', ' order by name) filter (json_array_length(environment_files) > 0) as with_files
    from ecs_container_definition
    group by task_definition_arn
),

variable as (
    select
        task_definition_arn,
        any_true(len(detectors) > 0) as has_secret,
        string_agg(container_name || ': ' || secret_variable_text(name, detectors), '; ' order by container_name, name)
            filter (len(detectors) > 0) as names
    from ecs_container_variable
    group by task_definition_arn
),

judged as (
    select
        definition.*,
        container.with_files,
        variable.names,
        case
            when container.task_definition_arn is null then null
            when variable.task_definition_arn is null then false
            else variable.has_secret
        end as has_secret
    from ecs_task_definition_use as definition
    left join container on container.task_definition_arn = definition.arn
    left join variable on variable.task_definition_arn = definition.arn
)

select
    definition.arn as resource,
    verdict(alarm := definition.has_secret, info := definition.with_files is not null) as status,
    task_definition_text(definition.name, definition.used_by) || case
        when definition.has_secret then ' holds secrets in clear text: ' || definition.names || '.'
        when definition.with_files is not null
            then ' reads environment files from S3, which nobody looked into (' || definition.with_files || '), and holds no other secret.'
        when not definition.has_secret then ' holds no secret in its environment variables.'
    end as reason,
    case when not definition.is_collected and was_read('aws_ecs_task_definition', definition.account_id, definition.region)
        then 'task definition ' || definition.name || ' of ' || definition.used_by || ' is not in the snapshot'
    end as unknown_because,
    definition.account_id,
    definition.region
from judged as definition
