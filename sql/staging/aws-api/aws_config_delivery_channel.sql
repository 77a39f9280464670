/*
description = "Delivery channels as DescribeDeliveryChannels tells them, with their status. The API gives them no ARN."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeDeliveryChannels": {
                "name": "VARCHAR", "s3BucketName": "VARCHAR", "s3KeyPrefix": "VARCHAR", "s3KmsKeyArn": "VARCHAR",
                "snsTopicARN": "VARCHAR", "configSnapshotDeliveryProperties": {"deliveryFrequency": "VARCHAR"}
            },
            "DescribeDeliveryChannelStatus": {"DeliveryChannelsStatus": ["JSON"], "$error": "JSON"}
        }') as answer
    from resource
)

select
    coalesce(answer.DescribeDeliveryChannels.name, resource_id) as name,
    answer.DescribeDeliveryChannels.s3BucketName as s3_bucket_name,
    answer.DescribeDeliveryChannels.s3KeyPrefix as s3_key_prefix,
    answer.DescribeDeliveryChannels.s3KmsKeyArn as s3_kms_key_arn,
    answer.DescribeDeliveryChannels.snsTopicARN as sns_topic_arn,
    answer.DescribeDeliveryChannels.configSnapshotDeliveryProperties.deliveryFrequency as delivery_frequency,
    case when answered(answer.DescribeDeliveryChannelStatus)
        then answer.DescribeDeliveryChannelStatus.DeliveryChannelsStatus[1] end as status,
    coalesce(
        arn,
        'arn:' || partition || ':config:' || region || ':' || account_id || ':delivery-channel/'
            || coalesce(answer.DescribeDeliveryChannels.name, resource_id)
    ) as arn,
    account_id,
    region,
    partition,
    coalesce(answer.DescribeDeliveryChannels.name, resource_id) as title,
    tags_json(tags) as tags
from document
