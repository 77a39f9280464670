/*
description = "Topics as AWS Config records them: their attributes, but not how many subscribe."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "TopicArn": "VARCHAR", "DisplayName": "VARCHAR", "Owner": "VARCHAR", "Policy": "VARCHAR",
                    "KmsMasterKeyId": "VARCHAR", "DeliveryPolicy": "VARCHAR", "EffectiveDeliveryPolicy": "VARCHAR",
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
                "supplementaryConfiguration": {"Tags": [{"key": "VARCHAR", "value": "VARCHAR"}]}
            }
        }').ConfigurationItem as item
    from resource
),

topic as (
    select
        * exclude (item),
        item.configuration as configuration,
        item.supplementaryConfiguration.Tags as topic_tags
    from document
)

select
    coalesce(configuration.TopicArn, arn) as topic_arn,
    configuration.DisplayName as display_name,
    configuration.Owner as owner,
    policy_document(configuration.Policy) as policy,
    case when configuration.TopicArn is not null then configuration.KmsMasterKeyId is not null end as has_kms_key,
    configuration.KmsMasterKeyId as kms_master_key_id,
    try_cast(configuration.DeliveryPolicy as json) as delivery_policy,
    try_cast(configuration.EffectiveDeliveryPolicy as json) as effective_delivery_policy,
    configuration.ApplicationFailureFeedbackRoleArn as application_failure_feedback_role_arn,
    configuration.ApplicationSuccessFeedbackRoleArn as application_success_feedback_role_arn,
    configuration.ApplicationSuccessFeedbackSampleRate as application_success_feedback_sample_rate,
    configuration.FirehoseFailureFeedbackRoleArn as firehose_failure_feedback_role_arn,
    configuration.FirehoseSuccessFeedbackRoleArn as firehose_success_feedback_role_arn,
    configuration.FirehoseSuccessFeedbackSampleRate as firehose_success_feedback_sample_rate,
    configuration.HTTPFailureFeedbackRoleArn as http_failure_feedback_role_arn,
    configuration.HTTPSuccessFeedbackRoleArn as http_success_feedback_role_arn,
    configuration.HTTPSuccessFeedbackSampleRate as http_success_feedback_sample_rate,
    configuration.LambdaFailureFeedbackRoleArn as lambda_failure_feedback_role_arn,
    configuration.LambdaSuccessFeedbackRoleArn as lambda_success_feedback_role_arn,
    configuration.LambdaSuccessFeedbackSampleRate as lambda_success_feedback_sample_rate,
    configuration.SQSFailureFeedbackRoleArn as sqs_failure_feedback_role_arn,
    configuration.SQSSuccessFeedbackRoleArn as sqs_success_feedback_role_arn,
    configuration.SQSSuccessFeedbackSampleRate as sqs_success_feedback_sample_rate,
    case when topic_tags is not null then to_json(list_transform(
        topic_tags, lambda tag: json_object('Key', tag.key, 'Value', tag.value)
    )) end as tags_src,
    partition,
    region,
    account_id,
    coalesce(configuration.TopicArn, arn) as arn,
    split_part(coalesce(configuration.TopicArn, arn), ':', 6) as title,
    -- Items of topics carry their tags here, and often an empty `tags`.
    case
        when len(topic_tags) > 0
            then to_json(map_from_entries(list_transform(
                topic_tags, lambda tag: struct_pack(key := tag.key, value := tag.value)
            )))
        else tags_json(tags)
    end as tags
from topic
