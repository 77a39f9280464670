insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The same stream as in the API's fixture.
    ('arn:aws:kinesis:us-east-1:111111111111:stream/plain', 'plain', 'plain', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::Kinesis::Stream", "configuration": {
            "Arn": "arn:aws:kinesis:us-east-1:111111111111:stream/plain", "Name": "plain", "RetentionPeriodHours": 24,
            "ShardCount": 1, "StreamModeDetails": {"StreamMode": "PROVISIONED"}, "Tags": []}
    }}'),
    -- An encrypted one, without an ARN of the item.
    (null, 'safe', 'safe', map {'team': 'web'}, '{"ConfigurationItem": {
        "resourceType": "AWS::Kinesis::Stream", "configuration": {
            "Arn": "arn:aws:kinesis:us-east-1:111111111111:stream/safe", "Name": "safe", "RetentionPeriodHours": 168,
            "StreamEncryption": {"EncryptionType": "KMS", "KeyId": "alias/aws/kinesis"},
            "StreamModeDetails": {"StreamMode": "ON_DEMAND"}, "Tags": [{"Key": "team", "Value": "web"}]}
    }}'),
    -- An item without its configuration tells nothing.
    ('arn:aws:kinesis:us-east-1:111111111111:stream/bare', 'bare', 'bare', null, '{"ConfigurationItem": {
        "resourceType": "AWS::Kinesis::Stream", "configuration": {}}}');

insert into expected (
    arn, stream_name, stream_arn, stream_status, stream_creation_timestamp, encryption_type, key_id,
    retention_period_hours, consumer_count, open_shard_count, enhanced_monitoring, stream_mode_details, tags_src,
    title, tags
) values
    (
        'arn:aws:kinesis:us-east-1:111111111111:stream/plain', 'plain',
        'arn:aws:kinesis:us-east-1:111111111111:stream/plain', null, null, 'NONE', null, 24, null, 1, null,
        '{"StreamMode":"PROVISIONED"}', '[]', 'plain', '{}'
    ),
    (
        'arn:aws:kinesis:us-east-1:111111111111:stream/bare', null,
        'arn:aws:kinesis:us-east-1:111111111111:stream/bare', null, null, null, null, null, null, null, null, null,
        null, null, null
    ),
    (
        'arn:aws:kinesis:us-east-1:111111111111:stream/safe', 'safe',
        'arn:aws:kinesis:us-east-1:111111111111:stream/safe', null, null, 'KMS', 'alias/aws/kinesis', 168, null, null,
        null, '{"StreamMode":"ON_DEMAND"}', '[{"Key":"team","Value":"web"}]', 'safe', '{"team":"web"}'
    );
