/*
description = "Deliveries as the CloudWatch Logs API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeDeliveries": {
                "id": "VARCHAR", "deliverySourceName": "VARCHAR", "deliveryDestinationArn": "VARCHAR",
                "deliveryDestinationType": "VARCHAR"
            }
        }').DescribeDeliveries as answer
    from resource
)

select
    answer.id as id,
    answer.deliverySourceName as delivery_source_name,
    answer.deliveryDestinationArn as delivery_destination_arn,
    answer.deliveryDestinationType as delivery_destination_type,
    partition,
    region,
    account_id,
    arn,
    answer.id as title,
    tags_json(tags) as tags
from document
