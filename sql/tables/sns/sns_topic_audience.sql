/*
description = "Whether anybody hears what is published to a topic: whether it has a confirmed subscription."
grain = "one row per topic that is listed or subscribed to"

[columns]
topic_arn = { type = "VARCHAR", description = "ARN of the topic." }
is_heard = { type = "BOOLEAN", description = "Whether the topic has a confirmed subscription; NULL where it is neither counted nor listed." }
plaintext_endpoints = { type = "VARCHAR", description = "Endpoints of the account's confirmed subscriptions over plain HTTP; NULL where there are none." }
*/
with subscription as (
    select
        topic_arn,
        count(*) filter (where starts_with(subscription_arn, 'arn:')) as confirmed,
        string_agg(distinct endpoint, ', ' order by endpoint)
            filter (where starts_with(subscription_arn, 'arn:') and protocol = 'http') as plaintext_endpoints
    from aws_sns_topic_subscription
    group by topic_arn
),

topic as (
    select topic_arn, max(subscriptions_confirmed) as confirmed
    from aws_sns_topic
    group by topic_arn
)

select
    topic_arn,
    case
        when subscription.confirmed > 0 or topic.confirmed > 0 then true
        -- Only the topic's own count tells of the subscriptions of other accounts.
        when topic.confirmed = 0 then false
    end as is_heard,
    subscription.plaintext_endpoints
from topic
full join subscription using (topic_arn)
