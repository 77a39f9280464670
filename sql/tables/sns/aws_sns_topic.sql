/*
description = "SNS topics, with who may use them and how their messages are encrypted and delivered."
grain = "one row per topic"
resource_type = "AWS::SNS::Topic"
list = ["sns:ListTopics"]
per = "region"

[columns]
topic_arn = { type = "VARCHAR", description = "ARN of the topic." }
display_name = { type = "VARCHAR", from = "sns:GetTopicAttributes", description = "Name that recipients of emails and text messages see; empty where none is set." }
owner = { type = "VARCHAR", from = "sns:GetTopicAttributes", description = "Account that owns the topic." }
policy = { type = "JSON", from = "sns:GetTopicAttributes", description = "The topic's policy. Every topic has one: AWS writes a default that lets the owner's account in." }
has_kms_key = { type = "BOOLEAN", from = "sns:GetTopicAttributes", description = "Whether messages are encrypted with a KMS key." }
kms_master_key_id = { type = "VARCHAR", from = "sns:GetTopicAttributes", description = "Id, ARN or alias of the KMS key; NULL where has_kms_key is false." }
subscriptions_confirmed = { type = "BIGINT", from = "sns:GetTopicAttributes", description = "Number of subscriptions that were confirmed, those of other accounts among them." }
subscriptions_pending = { type = "BIGINT", from = "sns:GetTopicAttributes", description = "Number of subscriptions that wait for their confirmation." }
subscriptions_deleted = { type = "BIGINT", from = "sns:GetTopicAttributes", description = "Number of subscriptions that were deleted." }
delivery_policy = { type = "JSON", from = "sns:GetTopicAttributes", description = "The topic's own rules for delivering again; NULL where it has none." }
effective_delivery_policy = { type = "JSON", from = "sns:GetTopicAttributes", description = "The rules for delivering again that are in force, defaults included." }
application_failure_feedback_role_arn = { type = "VARCHAR", from = "sns:GetTopicAttributes", description = "Role that logs failed deliveries to mobile applications; NULL where they are not logged." }
application_success_feedback_role_arn = { type = "VARCHAR", from = "sns:GetTopicAttributes", description = "Role that logs deliveries to mobile applications; NULL where they are not logged." }
application_success_feedback_sample_rate = { type = "BIGINT", from = "sns:GetTopicAttributes", description = "Percentage of the deliveries to mobile applications that is logged." }
firehose_failure_feedback_role_arn = { type = "VARCHAR", from = "sns:GetTopicAttributes", description = "Role that logs failed deliveries to Firehose; NULL where they are not logged." }
firehose_success_feedback_role_arn = { type = "VARCHAR", from = "sns:GetTopicAttributes", description = "Role that logs deliveries to Firehose; NULL where they are not logged." }
firehose_success_feedback_sample_rate = { type = "BIGINT", from = "sns:GetTopicAttributes", description = "Percentage of the deliveries to Firehose that is logged." }
http_failure_feedback_role_arn = { type = "VARCHAR", from = "sns:GetTopicAttributes", description = "Role that logs failed deliveries over HTTP and HTTPS; NULL where they are not logged." }
http_success_feedback_role_arn = { type = "VARCHAR", from = "sns:GetTopicAttributes", description = "Role that logs deliveries over HTTP and HTTPS; NULL where they are not logged." }
http_success_feedback_sample_rate = { type = "BIGINT", from = "sns:GetTopicAttributes", description = "Percentage of the deliveries over HTTP and HTTPS that is logged." }
lambda_failure_feedback_role_arn = { type = "VARCHAR", from = "sns:GetTopicAttributes", description = "Role that logs failed deliveries to Lambda; NULL where they are not logged." }
lambda_success_feedback_role_arn = { type = "VARCHAR", from = "sns:GetTopicAttributes", description = "Role that logs deliveries to Lambda; NULL where they are not logged." }
lambda_success_feedback_sample_rate = { type = "BIGINT", from = "sns:GetTopicAttributes", description = "Percentage of the deliveries to Lambda that is logged." }
sqs_failure_feedback_role_arn = { type = "VARCHAR", from = "sns:GetTopicAttributes", description = "Role that logs failed deliveries to SQS; NULL where they are not logged." }
sqs_success_feedback_role_arn = { type = "VARCHAR", from = "sns:GetTopicAttributes", description = "Role that logs deliveries to SQS; NULL where they are not logged." }
sqs_success_feedback_sample_rate = { type = "BIGINT", from = "sns:GetTopicAttributes", description = "Percentage of the deliveries to SQS that is logged." }
tags_src = { type = "JSON", from = "sns:ListTagsForResource", description = "The topic's tags as a list of Key and Value; an empty list where there are none." }
*/
