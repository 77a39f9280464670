/*
description = "Environment variables of Lambda functions, and whether they hold a secret. Their values are not here."
grain = "one row per variable of a function"

[columns]
function_arn = { type = "VARCHAR", description = "ARN of the function." }
name = { type = "VARCHAR", description = "Name of the variable." }
detectors = { type = "VARCHAR[]", description = "What took the value for a secret, such as aws_access_key_id or variable_name; empty where nothing did." }
account_id = { type = "VARCHAR", description = "Account of the function." }
region = { type = "VARCHAR", description = "Region of the function." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with variable as (
    select
        arn, account_id, region, partition,
        unnest(map_entries(from_json(environment_variables, '"MAP(VARCHAR, JSON)"'))) as entry
    from aws_lambda_function
)

select
    arn as function_arn,
    entry.key as name,
    secret_detectors(entry.key, entry.value) as detectors,
    account_id,
    region,
    partition
from variable
