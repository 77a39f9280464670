/*
description = "Environment variables of CodeBuild projects, and whether they hold a secret. Their values are not here."
grain = "one row per variable of a project"

[columns]
project_arn = { type = "VARCHAR", description = "ARN of the project." }
name = { type = "VARCHAR", description = "Name of the variable." }
type = { type = "VARCHAR", description = "PLAINTEXT, or PARAMETER_STORE or SECRETS_MANAGER for a variable that names where its value is kept." }
detectors = { type = "VARCHAR[]", description = "What took the value for a secret, such as aws_access_key_id or variable_name; empty where nothing did, and for variables that name where their value is kept." }
account_id = { type = "VARCHAR", description = "Account of the project." }
region = { type = "VARCHAR", description = "Region of the project." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with variable as (
    select
        arn, account_id, region, partition,
        unnest(from_json(
            environment, '{"environmentVariables": [{"name": "VARCHAR", "value": "JSON", "type": "VARCHAR"}]}'
        ).environmentVariables) as entry
    from aws_codebuild_project
)

select
    arn as project_arn,
    entry.name as name,
    coalesce(entry.type, 'PLAINTEXT') as type,
    case
        when coalesce(entry.type, 'PLAINTEXT') = 'PLAINTEXT'
            then credential_detectors(entry.name, entry.value, ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'])
        else []
    end as detectors,
    account_id,
    region,
    partition
from variable
