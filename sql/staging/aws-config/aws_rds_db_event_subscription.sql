/*
description = "Event subscriptions as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "custSubscriptionId": "VARCHAR", "customerAwsId": "VARCHAR", "status": "VARCHAR",
                    "enabled": "BOOLEAN", "snsTopicArn": "VARCHAR", "sourceType": "VARCHAR",
                    "subscriptionCreationTime": "VARCHAR", "eventCategoriesList": "JSON", "sourceIdsList": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.custSubscriptionId as cust_subscription_id,
    item.configuration.customerAwsId as customer_aws_id,
    item.configuration.status as status,
    item.configuration.enabled as enabled,
    item.configuration.snsTopicArn as sns_topic_arn,
    item.configuration.sourceType as source_type,
    utc_time(item.configuration.subscriptionCreationTime) as subscription_creation_time,
    item.configuration.eventCategoriesList as event_categories_list,
    item.configuration.sourceIdsList as source_ids_list,
    partition,
    region,
    account_id,
    arn,
    item.configuration.custSubscriptionId as title,
    tags_json(tags) as tags
from document
