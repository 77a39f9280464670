/*
description = "Subscriptions of the account, to its own topics and to those of others. What other accounts subscribe to is counted in aws_sns_topic.subscriptions_confirmed only."
grain = "one row per subscription"
resource_type = "AWS::SNS::Subscription"
list = ["sns:ListSubscriptions"]
per = "region"

[columns]
subscription_arn = { type = "VARCHAR", description = "ARN of the subscription; PendingConfirmation or Deleted where it has none." }
topic_arn = { type = "VARCHAR", description = "Topic that is subscribed to; it may belong to another account." }
owner = { type = "VARCHAR", description = "Account that owns the subscription." }
protocol = { type = "VARCHAR", description = "How messages are delivered, such as email, https, http, sqs or lambda." }
endpoint = { type = "VARCHAR", description = "Where messages go, in the protocol's manner." }
pending_confirmation = { type = "BOOLEAN", description = "Whether the subscription waits for its confirmation; until then nothing is delivered." }
*/
