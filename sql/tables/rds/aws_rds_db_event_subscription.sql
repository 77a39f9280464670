/*
description = "Subscriptions to events of RDS: which of them reach somebody."
grain = "one row per subscription"
resource_type = "AWS::RDS::EventSubscription"
list = ["rds:DescribeEventSubscriptions"]
per = "region"

[columns]
cust_subscription_id = { type = "VARCHAR", description = "Name of the subscription." }
customer_aws_id = { type = "VARCHAR", description = "The account of the subscription." }
status = { type = "VARCHAR", description = "State of the subscription: active, or what keeps it from being so, such as no-permission." }
enabled = { type = "BOOLEAN", description = "Whether the subscription is on." }
sns_topic_arn = { type = "VARCHAR", description = "ARN of the topic that is told." }
source_type = { type = "VARCHAR", description = "Kind of the sources, such as db-instance; NULL for all kinds." }
subscription_creation_time = { type = "TIMESTAMP", description = "When the subscription was created." }
event_categories_list = { type = "JSON", description = "Categories of events; NULL or empty for all." }
source_ids_list = { type = "JSON", description = "Sources; NULL or empty for all of the kind." }
*/
