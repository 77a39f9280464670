insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same one.
    (
        'arn:aws:rds:us-east-1:111111111111:es:critical', 'critical', map {'team': 'data'},
        '{"ConfigurationItem": {"configuration": {"custSubscriptionId": "critical",
        "customerAwsId": "111111111111", "status": "status-1", "enabled": true,
        "snsTopicArn": "arn:aws:x:us-east-1:111111111111:snstopic/1", "sourceType": "db-instance",
        "subscriptionCreationTime": "2026-01-31 12:59:21", "eventCategoriesList": ["failure"],
        "sourceIdsList": ["orders"]}}}'
    ),
    -- An item that holds nothing of it.
    ('arn:aws:rds:us-east-1:111111111111:es:critical-item', 'critical-item', null, '{"ConfigurationItem": {"configuration": {}}}');

insert into expected (
    arn, title, tags, cust_subscription_id, customer_aws_id, status, enabled, sns_topic_arn, source_type,
    subscription_creation_time, event_categories_list, source_ids_list
) values
    (
        'arn:aws:rds:us-east-1:111111111111:es:critical', 'critical', '{"team":"data"}', 'critical',
        '111111111111', 'status-1', true, 'arn:aws:x:us-east-1:111111111111:snstopic/1', 'db-instance',
        '2026-01-31 12:59:21', '["failure"]', '["orders"]'
    ),
    (
        'arn:aws:rds:us-east-1:111111111111:es:critical-item', null, null, null, null, null, null, null, null,
        null, null, null
    );
