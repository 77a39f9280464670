/*
description = "Topics as the SNS API answers. Attributes are texts, and those that are not set are left out."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListTopics": {"TopicArn": "VARCHAR"},
            "GetTopicAttributes": {
                "Attributes": {
                    "DisplayName": "VARCHAR", "Owner": "VARCHAR", "Policy": "VARCHAR", "KmsMasterKeyId": "VARCHAR",
                    "SubscriptionsConfirmed": "BIGINT", "SubscriptionsPending": "BIGINT",
                    "SubscriptionsDeleted": "BIGINT", "DeliveryPolicy": "VARCHAR",
                    "EffectiveDeliveryPolicy": "VARCHAR",
                    "ApplicationFailureFeedbackRoleArn": "VARCHAR", "ApplicationSuccessFeedbackRoleArn": "VARCHAR",
                    "ApplicationSuccessFeedbackSampleRate": "BIGINT",
                    "FirehoseFailureFeedbackRoleArn": "VARCHAR", "FirehoseSuccessFeedbackRoleArn": "VARCHAR",
                    "FirehoseSuccessFeedbackSampleRate": "BIGINT",
                    "HTTPFailureFeedbackRoleArn": "VARCHAR", "HTTPSuccessFeedbackRoleArn": "VARCHAR",
                    "HTTPSuccessFeedbackSampleRate": "BIGINT",
                    "LambdaFailureFeedbackRoleArn": "VARCHAR", "LambdaSuccessFeedbackRoleArn": "VARCHAR",
                    "LambdaSuccessFeedbackSampleRate": "BIGINT",
                    "SQSFailureFeedbackRoleArn": "VARCHAR", "SQSSuccessFeedbackRoleArn": "VARCHAR",
                    "SQSSuccessFeedbackSampleRate": "BIGINT"
                },
                "$error": "JSON"
            },
            "ListTagsForResource": {"Tags": "JSON", "$error": "JSON"}
        }') as answer
    from resource
),

topic as (
    select * exclude (answer), answer, answer.GetTopicAttributes.Attributes as attribute
    from document
)

select
    coalesce(answer.ListTopics.TopicArn, arn) as topic_arn,
    attribute.DisplayName as display_name,
    attribute.Owner as owner,
    policy_document(attribute.Policy) as policy,
    case when attribute is not null then attribute.KmsMasterKeyId is not null end as has_kms_key,
    attribute.KmsMasterKeyId as kms_master_key_id,
    attribute.SubscriptionsConfirmed as subscriptions_confirmed,
    attribute.SubscriptionsPending as subscriptions_pending,
    attribute.SubscriptionsDeleted as subscriptions_deleted,
    try_cast(attribute.DeliveryPolicy as json) as delivery_policy,
    try_cast(attribute.EffectiveDeliveryPolicy as json) as effective_delivery_policy,
    attribute.ApplicationFailureFeedbackRoleArn as application_failure_feedback_role_arn,
    attribute.ApplicationSuccessFeedbackRoleArn as application_success_feedback_role_arn,
    attribute.ApplicationSuccessFeedbackSampleRate as application_success_feedback_sample_rate,
    attribute.FirehoseFailureFeedbackRoleArn as firehose_failure_feedback_role_arn,
    attribute.FirehoseSuccessFeedbackRoleArn as firehose_success_feedback_role_arn,
    attribute.FirehoseSuccessFeedbackSampleRate as firehose_success_feedback_sample_rate,
    attribute.HTTPFailureFeedbackRoleArn as http_failure_feedback_role_arn,
    attribute.HTTPSuccessFeedbackRoleArn as http_success_feedback_role_arn,
    attribute.HTTPSuccessFeedbackSampleRate as http_success_feedback_sample_rate,
    attribute.LambdaFailureFeedbackRoleArn as lambda_failure_feedback_role_arn,
    attribute.LambdaSuccessFeedbackRoleArn as lambda_success_feedback_role_arn,
    attribute.LambdaSuccessFeedbackSampleRate as lambda_success_feedback_sample_rate,
    attribute.SQSFailureFeedbackRoleArn as sqs_failure_feedback_role_arn,
    attribute.SQSSuccessFeedbackRoleArn as sqs_success_feedback_role_arn,
    attribute.SQSSuccessFeedbackSampleRate as sqs_success_feedback_sample_rate,
    case when answered(answer.ListTagsForResource)
        then coalesce(answer.ListTagsForResource.Tags, '[]'::json) end as tags_src,
    partition,
    region,
    account_id,
    coalesce(answer.ListTopics.TopicArn, arn) as arn,
    split_part(coalesce(answer.ListTopics.TopicArn, arn), ':', 6) as title,
    tags_json(tags) as tags
from topic
