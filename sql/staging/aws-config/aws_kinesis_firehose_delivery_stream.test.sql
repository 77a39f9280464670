insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The same stream as in the API's fixture.
    ('arn:aws:firehose:us-east-1:111111111111:deliverystream/direct', 'direct', 'direct', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::KinesisFirehose::DeliveryStream", "configuration": {
            "Arn": "arn:aws:firehose:us-east-1:111111111111:deliverystream/direct", "DeliveryStreamName": "direct",
            "DeliveryStreamType": "DirectPut"}
    }}'),
    -- Without an ARN of the item.
    (null, 'other', 'other', null, '{"ConfigurationItem": {
        "resourceType": "AWS::KinesisFirehose::DeliveryStream", "configuration": {
            "Arn": "arn:aws:firehose:us-east-1:111111111111:deliverystream/other", "DeliveryStreamName": "other"}
    }}');

insert into expected (
    arn, delivery_stream_name, delivery_stream_status, delivery_stream_type, version_id, create_timestamp,
    has_more_destinations, last_update_timestamp, delivery_stream_encryption_configuration, destinations,
    failure_description, source, tags_src, title, tags
) values
    (
        'arn:aws:firehose:us-east-1:111111111111:deliverystream/direct', 'direct', null, 'DirectPut', null, null,
        null, null, null, null, null, null, null, 'direct', '{}'
    ),
    (
        'arn:aws:firehose:us-east-1:111111111111:deliverystream/other', 'other', null, null, null, null, null, null,
        null, null, null, null, null, 'other', null
    );
