/*
description = "Event subscriptions as the RDS API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeEventSubscriptions": {
                "CustSubscriptionId": "VARCHAR", "CustomerAwsId": "VARCHAR", "Status": "VARCHAR",
                "Enabled": "BOOLEAN", "SnsTopicArn": "VARCHAR", "SourceType": "VARCHAR",
                "SubscriptionCreationTime": "VARCHAR", "EventCategoriesList": "JSON", "SourceIdsList": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.DescribeEventSubscriptions.CustSubscriptionId as cust_subscription_id,
    answer.DescribeEventSubscriptions.CustomerAwsId as customer_aws_id,
    answer.DescribeEventSubscriptions.Status as status,
    answer.DescribeEventSubscriptions.Enabled as enabled,
    answer.DescribeEventSubscriptions.SnsTopicArn as sns_topic_arn,
    answer.DescribeEventSubscriptions.SourceType as source_type,
    utc_time(answer.DescribeEventSubscriptions.SubscriptionCreationTime) as subscription_creation_time,
    answer.DescribeEventSubscriptions.EventCategoriesList as event_categories_list,
    answer.DescribeEventSubscriptions.SourceIdsList as source_ids_list,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeEventSubscriptions.CustSubscriptionId as title,
    tags_json(tags) as tags
from document
