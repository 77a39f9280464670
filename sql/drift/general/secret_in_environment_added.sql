/*
title = "Clear-text secret appeared in an environment"
severity = "critical"
alert = "immediate"
description = "Looks for variables of Lambda functions, ECS task definitions and CodeBuild projects that hold a secret in clear text, and were not there or held none in the earlier snapshot. What counts as a secret is what the checks take for one. A revision of a task definition is compared with all earlier ones of its family, so that a secret which every revision carries along is told of once."
related_checks = ["lambda_function_environment_secret", "ecs_task_definition_environment_secret", "codebuild_project_environment_secret"]
references = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html"]
union = ["aws_lambda_function", "aws_ecs_task_definition", "aws_codebuild_project"]
*/
-- What a variable is known again by: the function, the project, or the family.
with holder_before as (
    select
        'aws_lambda_function' as table_name, arn as place, account_id, region, environment_variables is not null as is_read
    from before.aws_lambda_function
    union all
    select 'aws_codebuild_project', arn, account_id, region, environment is not null
    from before.aws_codebuild_project
    union all
    select 'aws_ecs_task_definition', family, account_id, region, container_definitions is not null
    from before.aws_ecs_task_definition
),

earlier as (
    select table_name, place, account_id, region, bool_and(is_read) as is_read
    from holder_before
    group by table_name, place, account_id, region
),

later as (
    select
        'aws_lambda_function' as table_name, arn, arn as place, 'Function ' || name as subject, account_id, region,
        environment_variables is not null as is_read
    from after.aws_lambda_function
    union all
    select 'aws_codebuild_project', arn, arn, 'Project ' || name, account_id, region, environment is not null
    from after.aws_codebuild_project
    union all
    select
        'aws_ecs_task_definition', arn, family, 'Task definition ' || family || ':' || revision, account_id, region,
        container_definitions is not null
    from after.aws_ecs_task_definition
    where (status is null or status = 'ACTIVE')
        and (arn, account_id) not in (select (arn, account_id) from before.aws_ecs_task_definition)
),

variable_before as (
    select
        'aws_lambda_function' as table_name, function_arn as place, account_id, region, name,
        len(detectors) > 0 as is_secret
    from before.lambda_function_variable
    union all
    select 'aws_codebuild_project', project_arn, account_id, region, name, len(detectors) > 0
    from before.codebuild_project_variable
    union all
    select
        'aws_ecs_task_definition', definition.family, variable.account_id, variable.region,
        variable.container_name || ': ' || variable.name, len(variable.detectors) > 0
    from before.ecs_container_variable as variable
    join before.aws_ecs_task_definition as definition
        on definition.arn = variable.task_definition_arn and definition.account_id = variable.account_id
),

held_before as (
    select table_name, place, account_id, region, name, any_true(is_secret) as is_secret
    from variable_before
    group by table_name, place, account_id, region, name
),

variable_after as (
    select
        function_arn as arn, account_id, name, secret_variable_text(name, detectors) as text,
        len(detectors) > 0 as is_secret
    from after.lambda_function_variable
    union all
    select project_arn, account_id, name, secret_variable_text(name, detectors), len(detectors) > 0
    from after.codebuild_project_variable
    union all
    select
        task_definition_arn, account_id, container_name || ': ' || name,
        container_name || ': ' || secret_variable_text(name, detectors), len(detectors) > 0
    from after.ecs_container_variable
),

judged as (
    select
        later.*,
        variable.text,
        earlier.place is null and was_read(later.table_name, later.account_id, later.region) is null as is_gap,
        case
            when not later.is_read then null
            when variable.arn is null then false
            else variable.is_secret and case
                when held_before.place is not null and held_before.is_secret then false
                when held_before.place is not null and earlier.is_read then not held_before.is_secret
                when earlier.place is not null then case when earlier.is_read then true end
                when was_read(later.table_name, later.account_id, later.region) then true
            end
        end as is_new
    from later
    left join variable_after as variable using (arn, account_id)
    left join earlier using (table_name, place, account_id, region)
    left join held_before
        on held_before.table_name = later.table_name
        and held_before.place = later.place
        and held_before.account_id = later.account_id
        and held_before.region = later.region
        and held_before.name = variable.name
)

select
    arn as resource,
    any_true(is_new) as fires,
    any_value(subject) || ' now holds secrets in clear text: '
        || string_agg(text, ', ' order by text) filter (is_new) || '.' as reason,
    case when bool_or(is_gap) then any_value(table_name) || ' was not read in both snapshots' end as unknown_because,
    account_id,
    region
from judged
group by arn, account_id, region
