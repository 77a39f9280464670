/*
description = "Delivery sources as the CloudWatch Logs API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeDeliverySources": {
                "name": "VARCHAR", "resourceArns": "JSON", "service": "VARCHAR", "logType": "VARCHAR"
            }
        }').DescribeDeliverySources as answer
    from resource
)

select
    answer.name as name,
    answer.service as service,
    answer.logType as log_type,
    answer.resourceArns as resource_arns,
    partition,
    region,
    account_id,
    arn,
    answer.name as title,
    tags_json(tags) as tags
from document
