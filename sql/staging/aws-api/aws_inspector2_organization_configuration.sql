/*
description = "What the Inspector API answers about the organization."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeOrganizationConfiguration": {
                "autoEnable": {
                    "ec2": "BOOLEAN", "ecr": "BOOLEAN", "lambda": "BOOLEAN", "lambdaCode": "BOOLEAN"
                },
                "maxAccountLimitReached": "BOOLEAN"
            }
        }') as answer
    from resource
)

select
    answer.DescribeOrganizationConfiguration.autoEnable.ec2 as ec2_auto_enable,
    answer.DescribeOrganizationConfiguration.autoEnable.ecr as ecr_auto_enable,
    answer.DescribeOrganizationConfiguration.autoEnable.lambda as lambda_auto_enable,
    answer.DescribeOrganizationConfiguration.autoEnable.lambdaCode as lambda_code_auto_enable,
    answer.DescribeOrganizationConfiguration.maxAccountLimitReached as max_account_limit_reached,
    partition,
    region,
    account_id,
    arn,
    'Inspector organization configuration of ' || region as title,
    tags_json(tags) as tags
from document
