insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- Everything set. AWS Config's fixture tells of the same topic.
    ('arn:aws:sns:eu-central-1:111111111111:orders', 'arn:aws:sns:eu-central-1:111111111111:orders', 'orders', 'eu-central-1', map {'team': 'orders'}, '{
        "ListTopics": {"TopicArn": "arn:aws:sns:eu-central-1:111111111111:orders"},
        "GetTopicAttributes": {"Attributes": {
            "TopicArn": "arn:aws:sns:eu-central-1:111111111111:orders", "DisplayName": "Orders", "Owner": "111111111111",
            "Policy": "{\"Version\":\"2008-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"SNS:Publish\",\"Resource\":\"arn:aws:sns:eu-central-1:111111111111:orders\",\"Condition\":{\"StringEquals\":{\"AWS:SourceOwner\":\"111111111111\"}}}]}",
            "KmsMasterKeyId": "alias/orders", "SubscriptionsConfirmed": "3", "SubscriptionsPending": "1",
            "SubscriptionsDeleted": "2",
            "DeliveryPolicy": "{\"http\":{\"defaultThrottlePolicy\":{\"maxReceivesPerSecond\":1}}}",
            "EffectiveDeliveryPolicy": "{\"http\":{\"disableSubscriptionOverrides\":false}}",
            "ApplicationFailureFeedbackRoleArn": "arn:aws:iam::111111111111:role/app-failed",
            "ApplicationSuccessFeedbackRoleArn": "arn:aws:iam::111111111111:role/app",
            "ApplicationSuccessFeedbackSampleRate": "1",
            "FirehoseFailureFeedbackRoleArn": "arn:aws:iam::111111111111:role/firehose-failed",
            "FirehoseSuccessFeedbackRoleArn": "arn:aws:iam::111111111111:role/firehose",
            "FirehoseSuccessFeedbackSampleRate": "2",
            "HTTPFailureFeedbackRoleArn": "arn:aws:iam::111111111111:role/http-failed",
            "HTTPSuccessFeedbackRoleArn": "arn:aws:iam::111111111111:role/http",
            "HTTPSuccessFeedbackSampleRate": "3",
            "LambdaFailureFeedbackRoleArn": "arn:aws:iam::111111111111:role/lambda-failed",
            "LambdaSuccessFeedbackRoleArn": "arn:aws:iam::111111111111:role/lambda",
            "LambdaSuccessFeedbackSampleRate": "4",
            "SQSFailureFeedbackRoleArn": "arn:aws:iam::111111111111:role/sqs-failed",
            "SQSSuccessFeedbackRoleArn": "arn:aws:iam::111111111111:role/sqs",
            "SQSSuccessFeedbackSampleRate": "5"
        }},
        "ListTagsForResource": {"Tags": [{"Key": "team", "Value": "orders"}]}
    }'),
    -- Nothing but what every topic has.
    ('arn:aws:sns:us-east-1:111111111111:plain', 'arn:aws:sns:us-east-1:111111111111:plain', null, 'us-east-1', map {}, '{
        "ListTopics": {"TopicArn": "arn:aws:sns:us-east-1:111111111111:plain"},
        "GetTopicAttributes": {"Attributes": {
            "TopicArn": "arn:aws:sns:us-east-1:111111111111:plain", "DisplayName": "", "Owner": "111111111111",
            "Policy": "{\"Version\":\"2008-10-17\",\"Statement\":[]}", "SubscriptionsConfirmed": "0",
            "SubscriptionsPending": "0", "SubscriptionsDeleted": "0",
            "EffectiveDeliveryPolicy": "{\"http\":{\"disableSubscriptionOverrides\":false}}"
        }},
        "ListTagsForResource": {}
    }'),
    -- Every operation refused; only listed.
    ('arn:aws:sns:us-east-1:111111111111:denied', 'arn:aws:sns:us-east-1:111111111111:denied', null, 'us-east-1', null, '{
        "ListTopics": {"TopicArn": "arn:aws:sns:us-east-1:111111111111:denied"},
        "GetTopicAttributes": {"$error": {"code": "AuthorizationError"}},
        "ListTagsForResource": {"$error": {"code": "AuthorizationError"}}
    }'),
    ('arn:aws:sns:us-east-1:111111111111:listed', 'arn:aws:sns:us-east-1:111111111111:listed', null, 'us-east-1', null, '{
        "ListTopics": {"TopicArn": "arn:aws:sns:us-east-1:111111111111:listed"}}');

insert into expected (
    arn, topic_arn, title, region, tags, tags_src, display_name, owner, policy, has_kms_key, kms_master_key_id,
    subscriptions_confirmed, subscriptions_pending, subscriptions_deleted, delivery_policy, effective_delivery_policy,
    application_failure_feedback_role_arn, application_success_feedback_role_arn, application_success_feedback_sample_rate,
    firehose_failure_feedback_role_arn, firehose_success_feedback_role_arn, firehose_success_feedback_sample_rate,
    http_failure_feedback_role_arn, http_success_feedback_role_arn, http_success_feedback_sample_rate,
    lambda_failure_feedback_role_arn, lambda_success_feedback_role_arn, lambda_success_feedback_sample_rate,
    sqs_failure_feedback_role_arn, sqs_success_feedback_role_arn, sqs_success_feedback_sample_rate
) values
    (
        'arn:aws:sns:eu-central-1:111111111111:orders', 'arn:aws:sns:eu-central-1:111111111111:orders', 'orders',
        'eu-central-1', '{"team":"orders"}', '[{"Key":"team","Value":"orders"}]', 'Orders', '111111111111',
        '{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"SNS:Publish","Resource":"arn:aws:sns:eu-central-1:111111111111:orders","Condition":{"StringEquals":{"AWS:SourceOwner":"111111111111"}}}]}',
        true, 'alias/orders', 3, 1, 2, '{"http":{"defaultThrottlePolicy":{"maxReceivesPerSecond":1}}}',
        '{"http":{"disableSubscriptionOverrides":false}}',
        'arn:aws:iam::111111111111:role/app-failed', 'arn:aws:iam::111111111111:role/app', 1,
        'arn:aws:iam::111111111111:role/firehose-failed', 'arn:aws:iam::111111111111:role/firehose', 2,
        'arn:aws:iam::111111111111:role/http-failed', 'arn:aws:iam::111111111111:role/http', 3,
        'arn:aws:iam::111111111111:role/lambda-failed', 'arn:aws:iam::111111111111:role/lambda', 4,
        'arn:aws:iam::111111111111:role/sqs-failed', 'arn:aws:iam::111111111111:role/sqs', 5
    ),
    (
        'arn:aws:sns:us-east-1:111111111111:plain', 'arn:aws:sns:us-east-1:111111111111:plain', 'plain',
        'us-east-1', '{}', '[]', '', '111111111111', '{"Version":"2008-10-17","Statement":[]}',
        false, null, 0, 0, 0, null, '{"http":{"disableSubscriptionOverrides":false}}',
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:sns:us-east-1:111111111111:denied', 'arn:aws:sns:us-east-1:111111111111:denied', 'denied',
        'us-east-1', null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:sns:us-east-1:111111111111:listed', 'arn:aws:sns:us-east-1:111111111111:listed', 'listed',
        'us-east-1', null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
