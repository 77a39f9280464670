insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered.
    ('arn:aws:firehose:us-east-1:111111111111:deliverystream/archive', 'archive', 'archive', map {'team': 'data'},
        '{"ListDeliveryStreams": "archive", "DescribeDeliveryStream": {"DeliveryStreamDescription": {
        "DeliveryStreamName": "archive", "DeliveryStreamStatus": "ACTIVE",
        "DeliveryStreamARN": "arn:aws:firehose:us-east-1:111111111111:deliverystream/archive",
        "FailureDescription": {"Type": "SUBNET_NOT_FOUND"},
        "DeliveryStreamEncryptionConfiguration": {"KeyType": "AWS_OWNED_CMK", "Status": "ENABLED"},
        "DeliveryStreamType": "KinesisStreamAsSource", "VersionId": "3", "CreateTimestamp": "2024-05-01T10:00:00+00:00",
        "LastUpdateTimestamp": "2024-06-01T10:00:00+00:00",
        "Source": {"KinesisStreamSourceDescription": {"KinesisStreamARN": "arn:aws:kinesis:us-east-1:111111111111:stream/clicks"}},
        "Destinations": [{"DestinationId": "destinationId-000000000001",
        "ExtendedS3DestinationDescription": {"BucketARN": "arn:aws:s3:::archive"}}], "HasMoreDestinations": false}},
        "ListTagsForDeliveryStream": {"Tags": [{"Key": "team", "Value": "data"}], "HasMoreTags": false}}'),
    -- The stream as AWS Config tells of it, too.
    ('arn:aws:firehose:us-east-1:111111111111:deliverystream/direct', 'direct', 'direct', map {},
        '{"ListDeliveryStreams": "direct", "DescribeDeliveryStream": {"DeliveryStreamDescription": {
        "DeliveryStreamName": "direct", "DeliveryStreamStatus": "ACTIVE", "DeliveryStreamType": "DirectPut",
        "VersionId": "1", "Destinations": [], "HasMoreDestinations": false}},
        "ListTagsForDeliveryStream": {"Tags": [], "HasMoreTags": false}}'),
    -- All was denied.
    ('arn:aws:firehose:us-east-1:111111111111:deliverystream/denied', 'denied', 'denied', null,
        '{"ListDeliveryStreams": "denied", "DescribeDeliveryStream": {"$error": {"code": "AccessDeniedException", "message": "no"}},
        "ListTagsForDeliveryStream": {"$error": {"code": "AccessDeniedException", "message": "no"}}}'),
    -- Nothing but the list.
    ('arn:aws:firehose:us-east-1:111111111111:deliverystream/listed', 'listed', 'listed', null,
        '{"ListDeliveryStreams": "listed"}');

insert into expected (
    arn, delivery_stream_name, delivery_stream_status, delivery_stream_type, version_id, create_timestamp,
    has_more_destinations, last_update_timestamp, delivery_stream_encryption_configuration, destinations,
    failure_description, source, tags_src, title, tags
) values
    (
        'arn:aws:firehose:us-east-1:111111111111:deliverystream/archive', 'archive', 'ACTIVE',
        'KinesisStreamAsSource', '3', '2024-05-01 10:00:00', false, '2024-06-01 10:00:00',
        '{"KeyType":"AWS_OWNED_CMK","Status":"ENABLED"}',
        '[{"DestinationId":"destinationId-000000000001","ExtendedS3DestinationDescription":{"BucketARN":"arn:aws:s3:::archive"}}]',
        '{"Type":"SUBNET_NOT_FOUND"}',
        '{"KinesisStreamSourceDescription":{"KinesisStreamARN":"arn:aws:kinesis:us-east-1:111111111111:stream/clicks"}}',
        '[{"Key":"team","Value":"data"}]', 'archive', '{"team":"data"}'
    ),
    (
        'arn:aws:firehose:us-east-1:111111111111:deliverystream/direct', 'direct', 'ACTIVE', 'DirectPut', '1', null,
        false, null, null, '[]', null, null, '[]', 'direct', '{}'
    ),
    (
        'arn:aws:firehose:us-east-1:111111111111:deliverystream/denied', 'denied', null, null, null, null, null, null,
        null, null, null, null, null, 'denied', null
    ),
    (
        'arn:aws:firehose:us-east-1:111111111111:deliverystream/listed', 'listed', null, null, null, null, null, null,
        null, null, null, null, null, 'listed', null
    );
