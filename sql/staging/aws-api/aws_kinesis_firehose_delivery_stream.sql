/*
description = "Delivery streams as the Firehose API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeDeliveryStream": {
                "DeliveryStreamDescription": {
                    "DeliveryStreamName": "VARCHAR", "DeliveryStreamStatus": "VARCHAR",
                    "DeliveryStreamType": "VARCHAR", "VersionId": "VARCHAR", "CreateTimestamp": "VARCHAR",
                    "HasMoreDestinations": "BOOLEAN", "LastUpdateTimestamp": "VARCHAR",
                    "DeliveryStreamEncryptionConfiguration": "JSON", "Destinations": "JSON",
                    "FailureDescription": "JSON", "Source": "JSON"
                }
            },
            "ListTagsForDeliveryStream": {"Tags": "JSON", "$error": "JSON"}
        }') as answer
    from resource
),

delivery_stream as (
    select *, answer.DescribeDeliveryStream.DeliveryStreamDescription as described
    from document
)

select
    coalesce(described.DeliveryStreamName, resource_name) as delivery_stream_name,
    described.DeliveryStreamStatus as delivery_stream_status,
    described.DeliveryStreamType as delivery_stream_type,
    described.VersionId as version_id,
    utc_time(described.CreateTimestamp) as create_timestamp,
    described.HasMoreDestinations as has_more_destinations,
    utc_time(described.LastUpdateTimestamp) as last_update_timestamp,
    described.DeliveryStreamEncryptionConfiguration as delivery_stream_encryption_configuration,
    described.Destinations as destinations,
    described.FailureDescription as failure_description,
    described.Source as source,
    case when answered(answer.ListTagsForDeliveryStream)
        then coalesce(answer.ListTagsForDeliveryStream.Tags, '[]')
    end as tags_src,
    partition,
    region,
    account_id,
    arn,
    coalesce(described.DeliveryStreamName, resource_name) as title,
    tags_json(tags) as tags
from delivery_stream
