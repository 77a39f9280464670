/*
description = "Internet gateways as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeInternetGateways": {
                "InternetGatewayId": "VARCHAR", "OwnerId": "VARCHAR", "Attachments": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.DescribeInternetGateways.InternetGatewayId as internet_gateway_id,
    answer.DescribeInternetGateways.OwnerId as owner_id,
    answer.DescribeInternetGateways.Attachments as attachments,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeInternetGateways.InternetGatewayId) as title,
    tags_json(tags) as tags
from document
