insert into resource (arn, resource_id, resource_name, evidence) values
    ('arn:aws:config:us-east-1:111111111111:delivery-channel/default', 'default', 'default', '{
        "DescribeDeliveryChannels": {"name": "default", "s3BucketName": "tidewren-config", "s3KeyPrefix": "all",
            "s3KmsKeyArn": "arn:aws:kms:us-east-1:111111111111:key/k1", "snsTopicARN": "arn:aws:sns:us-east-1:111111111111:config",
            "configSnapshotDeliveryProperties": {"deliveryFrequency": "TwentyFour_Hours"}},
        "DescribeDeliveryChannelStatus": {"DeliveryChannelsStatus": [{"name": "default",
            "configHistoryDeliveryInfo": {"lastStatus": "SUCCESS"}, "configStreamDeliveryInfo": {"lastStatus": "NOT_APPLICABLE"}}]}
    }'),
    (null, 'denied', 'denied', '{
        "DescribeDeliveryChannels": {"name": "denied", "s3BucketName": "tidewren-config"},
        "DescribeDeliveryChannelStatus": {"$error": {"code": "AccessDeniedException"}}
    }'),
    (null, 'listed', 'listed', '{"DescribeDeliveryChannels": {"name": "listed"}}');

insert into expected (arn, title, name, s3_bucket_name, s3_key_prefix, s3_kms_key_arn, sns_topic_arn, delivery_frequency, status) values
    ('arn:aws:config:us-east-1:111111111111:delivery-channel/default', 'default', 'default', 'tidewren-config', 'all',
        'arn:aws:kms:us-east-1:111111111111:key/k1', 'arn:aws:sns:us-east-1:111111111111:config', 'TwentyFour_Hours',
        '{"name": "default", "configHistoryDeliveryInfo": {"lastStatus": "SUCCESS"}, "configStreamDeliveryInfo": {"lastStatus": "NOT_APPLICABLE"}}'),
    ('arn:aws:config:us-east-1:111111111111:delivery-channel/denied', 'denied', 'denied', 'tidewren-config', null, null, null, null, null),
    ('arn:aws:config:us-east-1:111111111111:delivery-channel/listed', 'listed', 'listed', null, null, null, null, null, null);
