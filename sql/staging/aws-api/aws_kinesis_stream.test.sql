insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered.
    ('arn:aws:kinesis:us-east-1:111111111111:stream/clicks', 'clicks', 'clicks', map {'team': 'web'},
        '{"ListStreams": "clicks", "DescribeStreamSummary": {"StreamDescriptionSummary": {"StreamName": "clicks",
        "StreamARN": "arn:aws:kinesis:us-east-1:111111111111:stream/clicks", "StreamStatus": "ACTIVE",
        "StreamModeDetails": {"StreamMode": "ON_DEMAND"}, "RetentionPeriodHours": 24,
        "StreamCreationTimestamp": "2024-05-01T10:00:00+00:00", "EnhancedMonitoring": [{"ShardLevelMetrics": []}],
        "EncryptionType": "KMS", "KeyId": "alias/aws/kinesis", "OpenShardCount": 4, "ConsumerCount": 1}},
        "ListTagsForStream": {"Tags": [{"Key": "team", "Value": "web"}], "HasMoreTags": false}}'),
    -- Not encrypted; the stream as AWS Config tells of it, too.
    ('arn:aws:kinesis:us-east-1:111111111111:stream/plain', 'plain', 'plain', map {},
        '{"ListStreams": "plain", "DescribeStreamSummary": {"StreamDescriptionSummary": {"StreamName": "plain",
        "StreamARN": "arn:aws:kinesis:us-east-1:111111111111:stream/plain", "StreamStatus": "ACTIVE",
        "StreamModeDetails": {"StreamMode": "PROVISIONED"}, "RetentionPeriodHours": 24, "EncryptionType": "NONE",
        "OpenShardCount": 1, "ConsumerCount": 0}}, "ListTagsForStream": {"Tags": [], "HasMoreTags": false}}'),
    -- All was denied.
    ('arn:aws:kinesis:us-east-1:111111111111:stream/denied', 'denied', 'denied', null,
        '{"ListStreams": "denied", "DescribeStreamSummary": {"$error": {"code": "AccessDeniedException", "message": "no"}},
        "ListTagsForStream": {"$error": {"code": "AccessDeniedException", "message": "no"}}}'),
    -- Nothing but the list.
    ('arn:aws:kinesis:us-east-1:111111111111:stream/listed', 'listed', 'listed', null, '{"ListStreams": "listed"}');

insert into expected (
    arn, stream_name, stream_arn, stream_status, stream_creation_timestamp, encryption_type, key_id,
    retention_period_hours, consumer_count, open_shard_count, enhanced_monitoring, stream_mode_details, tags_src,
    title, tags
) values
    (
        'arn:aws:kinesis:us-east-1:111111111111:stream/clicks', 'clicks',
        'arn:aws:kinesis:us-east-1:111111111111:stream/clicks', 'ACTIVE', '2024-05-01 10:00:00', 'KMS',
        'alias/aws/kinesis', 24, 1, 4, '[{"ShardLevelMetrics":[]}]', '{"StreamMode":"ON_DEMAND"}',
        '[{"Key":"team","Value":"web"}]', 'clicks', '{"team":"web"}'
    ),
    (
        'arn:aws:kinesis:us-east-1:111111111111:stream/plain', 'plain',
        'arn:aws:kinesis:us-east-1:111111111111:stream/plain', 'ACTIVE', null, 'NONE', null, 24, 0, 1, null,
        '{"StreamMode":"PROVISIONED"}', '[]', 'plain', '{}'
    ),
    (
        'arn:aws:kinesis:us-east-1:111111111111:stream/denied', 'denied',
        'arn:aws:kinesis:us-east-1:111111111111:stream/denied', null, null, null, null, null, null, null, null, null,
        null, 'denied', null
    ),
    (
        'arn:aws:kinesis:us-east-1:111111111111:stream/listed', 'listed',
        'arn:aws:kinesis:us-east-1:111111111111:stream/listed', null, null, null, null, null, null, null, null, null,
        null, 'listed', null
    );
