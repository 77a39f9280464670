insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- The topic of the API's fixture; the item's own tags are empty, as they often are.
    ('arn:aws:sns:eu-central-1:111111111111:orders', 'arn:aws:sns:eu-central-1:111111111111:orders', 'orders', 'eu-central-1', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::SNS::Topic", "awsRegion": "eu-central-1", "tags": {},
        "configuration": {
            "TopicArn": "arn:aws:sns:eu-central-1:111111111111:orders", "DisplayName": "Orders", "Owner": "111111111111",
            "Policy": "{\"Version\":\"2008-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"SNS:Publish\",\"Resource\":\"arn:aws:sns:eu-central-1:111111111111:orders\",\"Condition\":{\"StringEquals\":{\"AWS:SourceOwner\":\"111111111111\"}}}]}",
            "KmsMasterKeyId": "alias/orders",
            "DeliveryPolicy": "{\"http\":{\"defaultThrottlePolicy\":{\"maxReceivesPerSecond\":1}}}",
            "EffectiveDeliveryPolicy": "{\"http\":{\"disableSubscriptionOverrides\":false}}",
            "ApplicationFailureFeedbackRoleArn": "arn:aws:iam::111111111111:role/app-failed",
            "ApplicationSuccessFeedbackRoleArn": "arn:aws:iam::111111111111:role/app",
            "ApplicationSuccessFeedbackSampleRate": "1",
            "FirehoseFailureFeedbackRoleArn": "arn:aws:iam::111111111111:role/firehose-failed",
            "FirehoseSuccessFeedbackRoleArn": "arn:aws:iam::111111111111:role/firehose",
            "FirehoseSuccessFeedbackSampleRate": 2,
            "HTTPFailureFeedbackRoleArn": "arn:aws:iam::111111111111:role/http-failed",
            "HTTPSuccessFeedbackRoleArn": "arn:aws:iam::111111111111:role/http",
            "HTTPSuccessFeedbackSampleRate": "3",
            "LambdaFailureFeedbackRoleArn": "arn:aws:iam::111111111111:role/lambda-failed",
            "LambdaSuccessFeedbackRoleArn": "arn:aws:iam::111111111111:role/lambda",
            "LambdaSuccessFeedbackSampleRate": "4",
            "SQSFailureFeedbackRoleArn": "arn:aws:iam::111111111111:role/sqs-failed",
            "SQSSuccessFeedbackRoleArn": "arn:aws:iam::111111111111:role/sqs",
            "SQSSuccessFeedbackSampleRate": "5"
        },
        "supplementaryConfiguration": {"Tags": [{"key": "team", "value": "orders"}]}
    }}'),
    -- Nothing but what every topic has.
    ('arn:aws:sns:us-east-1:111111111111:plain', 'arn:aws:sns:us-east-1:111111111111:plain', 'plain', 'us-east-1', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::SNS::Topic", "configuration": {
            "TopicArn": "arn:aws:sns:us-east-1:111111111111:plain", "DisplayName": "", "Owner": "111111111111",
            "Policy": "{\"Version\":\"2008-10-17\",\"Statement\":[]}",
            "EffectiveDeliveryPolicy": "{\"http\":{\"disableSubscriptionOverrides\":false}}"
        },
        "supplementaryConfiguration": {"Tags": []}
    }}'),
    -- An item without a configuration.
    ('arn:aws:sns:us-east-1:111111111111:blind', 'arn:aws:sns:us-east-1:111111111111:blind', 'blind', 'us-east-1', null, '{"ConfigurationItem": {
        "resourceType": "AWS::SNS::Topic", "configuration": null}}');

insert into expected (
    arn, topic_arn, title, region, tags, tags_src, display_name, owner, policy, has_kms_key, kms_master_key_id,
    subscriptions_confirmed, delivery_policy, effective_delivery_policy,
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
        true, 'alias/orders', null, '{"http":{"defaultThrottlePolicy":{"maxReceivesPerSecond":1}}}',
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
        false, null, null, null, '{"http":{"disableSubscriptionOverrides":false}}',
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:sns:us-east-1:111111111111:blind', 'arn:aws:sns:us-east-1:111111111111:blind', 'blind',
        'us-east-1', null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
