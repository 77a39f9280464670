insert into resource (arn, resource_id, resource_name, tags, evidence) values
    ('arn:aws:logs:us-east-1:111111111111:delivery-source:cdn', 'cdn', 'cdn', map {'team': 'web'}, '{"DescribeDeliverySources": {
        "name": "cdn", "arn": "arn:aws:logs:us-east-1:111111111111:delivery-source:cdn", "service": "cloudfront",
        "resourceArns": ["arn:aws:cloudfront::111111111111:distribution/E1"], "logType": "ACCESS_LOGS", "tags": {"team": "web"}}}'),
    ('arn:aws:logs:us-east-1:111111111111:delivery-source:bare', 'bare', null, null, '{"DescribeDeliverySources": {"name": "bare"}}');

insert into expected (arn, title, tags, name, service, log_type, resource_arns) values
    (
        'arn:aws:logs:us-east-1:111111111111:delivery-source:cdn', 'cdn', '{"team":"web"}', 'cdn', 'cloudfront', 'ACCESS_LOGS',
        '["arn:aws:cloudfront::111111111111:distribution/E1"]'
    ),
    ('arn:aws:logs:us-east-1:111111111111:delivery-source:bare', 'bare', null, 'bare', null, null, null);
