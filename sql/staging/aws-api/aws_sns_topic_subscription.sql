/*
description = "Subscriptions as ListSubscriptions lists them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListSubscriptions": {
                "SubscriptionArn": "VARCHAR", "Owner": "VARCHAR", "Protocol": "VARCHAR", "Endpoint": "VARCHAR",
                "TopicArn": "VARCHAR"
            }
        }').ListSubscriptions as subscription
    from resource
)

select
    subscription.SubscriptionArn as subscription_arn,
    subscription.TopicArn as topic_arn,
    subscription.Owner as owner,
    subscription.Protocol as protocol,
    subscription.Endpoint as endpoint,
    subscription.SubscriptionArn = 'PendingConfirmation' as pending_confirmation,
    partition,
    region,
    account_id,
    -- One that waits for its confirmation has no ARN of its own yet.
    case
        when starts_with(subscription.SubscriptionArn, 'arn:') then subscription.SubscriptionArn
        else subscription.TopicArn || ':' || subscription.SubscriptionArn || ':' || subscription.Protocol || ':'
            || subscription.Endpoint
    end as arn,
    coalesce(subscription.Endpoint, resource_id) as title,
    tags_json(tags) as tags
from document
