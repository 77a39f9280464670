/*
title = "Function environment holds a secret in clear text"
severity = "critical"
category = "identity"
scope = "resource"
description = "Looks for secrets among the environment variables of the function: values that look like keys and tokens, and variables whose name says that they are secret. Their encryption at rest hides them from nobody who may read the function's configuration."
remediation = "Have the function read the value from Secrets Manager or Parameter Store, and replace the value that was exposed."
references = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html"]
*/
with variable as (
    select
        function_arn,
        any_true(len(detectors) > 0) as has_secret,
        string_agg(secret_variable_text(name, detectors), ', ' order by name) filter (len(detectors) > 0) as names
    from lambda_function_variable
    group by function_arn
),

judged as (
    select
        function.*,
        variable.names,
        case
            when function.environment_variables is null then null
            when variable.function_arn is null then false
            else variable.has_secret
        end as has_secret
    from aws_lambda_function as function
    left join variable on variable.function_arn = function.arn
)

select
    arn as resource,
    verdict(alarm := has_secret) as status,
    'Function ' || name || case
        when has_secret then ' holds secrets in clear text: ' || names || '.'
        when not has_secret then ' holds no secret in its environment variables.'
    end as reason,
    account_id,
    region
from judged
