/*
description = "Functions: code, runtime, role, network, and who may invoke them. What is in the environment is not compared."
table = "aws_lambda_function"
parts = { aws_lambda_permission = "function_name" }

[actual]
architectures = "iac_sorted(architectures)"
layers = "case when layers is not null then to_json(coalesce(json_extract_string(layers, '$[*].Arn'), [])) end"
subnets = "case when vpc_subnet_ids is not null then iac_sorted(vpc_subnet_ids) else '[]'::json end"
security_groups = "case when vpc_security_group_ids is not null then iac_sorted(vpc_security_group_ids) else '[]'::json end"
tracing_mode = "tracing_config ->> 'Mode'"
permissions = "to_json(list_sort(coalesce(json_extract_string(policy, '$.Statement[*].Sid'), [])))"
*/
with permission as (
    select owner, list_sort(list(attributes ->> 'statement_id')) as sids
    from state.aws_lambda_permission
    where coalesce(attributes ->> 'qualifier', '') = ''
    group by owner
)

select
    lambda_function.state_id,
    lambda_function.attributes ->> 'description' as description,
    lambda_function.attributes ->> 'handler' as handler,
    lambda_function.attributes ->> 'runtime' as runtime,
    lambda_function.attributes ->> 'role' as role,
    lambda_function.attributes ->> 'package_type' as package_type,
    lambda_function.attributes ->> 'memory_size' as memory_size,
    lambda_function.attributes ->> 'timeout' as timeout,
    lambda_function.attributes ->> 'kms_key_arn' as kms_key_arn,
    nullif(lambda_function.attributes ->> 'code_sha256', '') as code_sha_256,
    iac_block(lambda_function.attributes, 'dead_letter_config') ->> 'target_arn' as dead_letter_config_target_arn,
    iac_block(lambda_function.attributes, 'tracing_config') ->> 'mode' as tracing_mode,
    iac_texts(lambda_function.attributes, 'architectures') as architectures,
    case when json_type(lambda_function.attributes -> 'layers') = 'ARRAY' then lambda_function.attributes -> 'layers' end as layers,
    coalesce(iac_texts(iac_block(lambda_function.attributes, 'vpc_config'), 'subnet_ids'), '[]'::json) as subnets,
    coalesce(iac_texts(iac_block(lambda_function.attributes, 'vpc_config'), 'security_group_ids'), '[]'::json) as security_groups,
    to_json(coalesce(permission.sids, [])) as permissions
from state.aws_lambda_function as lambda_function
left join permission on permission.owner = lambda_function.state_id
