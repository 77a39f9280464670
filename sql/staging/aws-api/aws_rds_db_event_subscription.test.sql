insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same one.
    (
        'arn:aws:rds:us-east-1:111111111111:es:critical', 'critical', 'us-east-1', map {'team': 'data'},
        '{"DescribeEventSubscriptions": {"CustSubscriptionId": "critical", "CustomerAwsId": "111111111111",
        "Status": "status-1", "Enabled": true, "SnsTopicArn": "arn:aws:x:us-east-1:111111111111:snstopic/1",
        "SourceType": "db-instance", "SubscriptionCreationTime": "2026-01-31 12:59:21",
        "EventCategoriesList": ["failure"], "SourceIdsList": ["orders"]}}'
    ),
    -- No more than what identifies it.
    (
        'arn:aws:rds:us-east-1:111111111111:es:critical-bare', 'critical-bare', 'us-east-1', null,
        '{"DescribeEventSubscriptions": {"CustSubscriptionId": "critical"}}'
    );

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
        'arn:aws:rds:us-east-1:111111111111:es:critical-bare', 'critical', null, 'critical', null, null, null,
        null, null, null, null, null
    );
