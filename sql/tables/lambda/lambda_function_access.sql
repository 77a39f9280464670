/*
description = "Whom the policies of Lambda functions and of their aliases let in, besides those that they name."
grain = "one row per function and alias"

[columns]
arn = { type = "VARCHAR", description = "ARN of the function or alias." }
name = { type = "VARCHAR", description = "Name of the function, with that of the alias after a colon." }
lets_anyone_in = { type = "BOOLEAN", description = "Whether a statement lets anyone in, other than by a function URL without authentication." }
open_statements = { type = "VARCHAR", description = "Ids of the statements that let anyone in; NULL where there are none." }
lets_any_service_in = { type = "BOOLEAN", description = "Whether a statement lets an AWS service in and no condition says on whose behalf, so that any account can have the service call the function." }
open_services = { type = "VARCHAR", description = "Those services; NULL where there are none." }
lets_anyone_use_url = { type = "BOOLEAN", description = "Whether a statement lets anyone call the function URL (lambda:InvokeFunctionUrl)." }
lets_anyone_invoke_by_url = { type = "BOOLEAN", description = "Whether a statement lets anyone call the function through its URL (lambda:InvokeFunction), which URLs made since October 2025 need besides." }
account_id = { type = "VARCHAR", description = "Account of the function." }
region = { type = "VARCHAR", description = "Region of the function." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with subject as (
    select arn, name, policy is not null as is_read, account_id, region, partition
    from aws_lambda_function
    union all
    select arn, function_name || ':' || name as name, policy is not null as is_read, account_id, region, partition
    from aws_lambda_alias
),

statement as (
    select
        *,
        policy_conditions(conditions) as condition_list,
        -- What Lambda@Edge adds by itself to copy a function to other regions.
        list_filter(
            principal_values(principals, 'Service'),
            lambda service: service not in ('*', 'replicator.lambda.amazonaws.com', 'edgelambda.amazonaws.com')
        ) as services
    from lambda_function_policy_statement
),

judged as (
    select
        attached_to as arn,
        sid,
        lets_anyone_in,
        lets_anyone_in and conditions is not null and conditions_are_function_url(condition_list) as is_for_url,
        case
            when effect = 'Allow' and len(services) > 0
                and (conditions is null or not conditions_narrow_service(condition_list))
                then services
            else []
        end as open_services,
        lets_anyone_in and statement_names_action(actions, not_actions, 'lambda:InvokeFunctionUrl') as opens_url,
        lets_anyone_in and statement_names_action(actions, not_actions, 'lambda:InvokeFunction') as opens_function
    from statement
),

access as (
    select
        arn,
        any_true(lets_anyone_in and not is_for_url) as lets_anyone_in,
        string_agg(distinct coalesce(sid, 'without an id'), ', ' order by coalesce(sid, 'without an id'))
            filter (lets_anyone_in and not is_for_url) as open_statements,
        any_true(len(open_services) > 0) as lets_any_service_in,
        array_to_string(list_sort(list_distinct(flatten(list(open_services)))), ', ') as open_services,
        any_true(opens_url) as lets_anyone_use_url,
        any_true(opens_function) as lets_anyone_invoke_by_url
    from judged
    group by arn
)

select
    subject.arn,
    subject.name,
    case when subject.is_read then if(access.arn is null, false, access.lets_anyone_in) end as lets_anyone_in,
    access.open_statements,
    case when subject.is_read then if(access.arn is null, false, access.lets_any_service_in) end as lets_any_service_in,
    nullif(access.open_services, '') as open_services,
    case when subject.is_read then if(access.arn is null, false, access.lets_anyone_use_url) end as lets_anyone_use_url,
    case when subject.is_read then if(access.arn is null, false, access.lets_anyone_invoke_by_url) end as lets_anyone_invoke_by_url,
    subject.account_id,
    subject.region,
    subject.partition
from subject
left join access on access.arn = subject.arn
