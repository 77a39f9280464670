insert into resource (arn, resource_id, tags, evidence) values
    ('arn:aws:logs:us-east-1:111111111111:delivery:d1', 'd1', map {'team': 'web'}, '{"DescribeDeliveries": {
        "id": "d1", "arn": "arn:aws:logs:us-east-1:111111111111:delivery:d1", "deliverySourceName": "cdn",
        "deliveryDestinationArn": "arn:aws:logs:us-east-1:111111111111:delivery-destination:bucket",
        "deliveryDestinationType": "S3", "tags": {"team": "web"}}}'),
    ('arn:aws:logs:us-east-1:111111111111:delivery:d2', 'd2', null, '{"DescribeDeliveries": {"id": "d2"}}');

insert into expected (
    arn, title, tags, id, delivery_source_name, delivery_destination_arn, delivery_destination_type
) values
    (
        'arn:aws:logs:us-east-1:111111111111:delivery:d1', 'd1', '{"team":"web"}', 'd1', 'cdn',
        'arn:aws:logs:us-east-1:111111111111:delivery-destination:bucket', 'S3'
    ),
    ('arn:aws:logs:us-east-1:111111111111:delivery:d2', 'd2', null, 'd2', null, null, null);
