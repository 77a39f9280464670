/*
description = "Delivery streams as AWS Config records them: name and type. Config keeps destinations and encryption as they were asked for, not in the shape that the API answers with."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {"DeliveryStreamName": "VARCHAR", "DeliveryStreamType": "VARCHAR", "Arn": "VARCHAR"}
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.DeliveryStreamName as delivery_stream_name,
    item.configuration.DeliveryStreamType as delivery_stream_type,
    partition,
    region,
    account_id,
    coalesce(arn, item.configuration.Arn) as arn,
    item.configuration.DeliveryStreamName as title,
    tags_json(tags) as tags
from document
