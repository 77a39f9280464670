/*
description = "URLs at which Lambda functions and their aliases can be called."
grain = "one row per URL"

[columns]
function_arn = { type = "VARCHAR", description = "ARN of the function." }
target_arn = { type = "VARCHAR", description = "ARN of what the URL calls: the function, or one of its aliases." }
function_url = { type = "VARCHAR", description = "The URL." }
auth_type = { type = "VARCHAR", description = "AWS_IAM, or NONE where the policy alone decides who may call." }
allows_any_origin = { type = "BOOLEAN", description = "Whether scripts of any web site may call the URL in a visitor's browser." }
creation_time = { type = "TIMESTAMP", description = "When the URL was created." }
account_id = { type = "VARCHAR", description = "Account of the function." }
region = { type = "VARCHAR", description = "Region of the function." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with url as (
    select
        arn, account_id, region, partition,
        unnest(from_json(url_configs, '[{
            "FunctionUrl": "VARCHAR", "FunctionArn": "VARCHAR", "AuthType": "VARCHAR", "CreationTime": "VARCHAR",
            "Cors": {"AllowOrigins": ["VARCHAR"]}
        }]')) as config
    from aws_lambda_function
)

select
    arn as function_arn,
    coalesce(config.FunctionArn, arn) as target_arn,
    config.FunctionUrl as function_url,
    config.AuthType as auth_type,
    coalesce(list_contains(config.Cors.AllowOrigins, '*'), false) as allows_any_origin,
    utc_time(config.CreationTime) as creation_time,
    account_id,
    region,
    partition
from url
