insert into resource (arn, resource_id, tags, evidence) values
    ('arn:aws:sqs:us-east-1:111111111111:orders', 'arn:aws:sqs:us-east-1:111111111111:orders', map {'owner': 'orders'}, '{"GetResources": {
        "ResourceARN": "arn:aws:sqs:us-east-1:111111111111:orders", "Tags": [{"Key": "owner", "Value": "orders"}]}}'),
    ('arn:aws:sns:us-east-1:111111111111:bare', 'arn:aws:sns:us-east-1:111111111111:bare', map {}, '{"GetResources": {
        "ResourceARN": "arn:aws:sns:us-east-1:111111111111:bare", "Tags": []}}');

insert into expected (arn, title, tags, name, tags_src) values
    ('arn:aws:sqs:us-east-1:111111111111:orders', 'arn:aws:sqs:us-east-1:111111111111:orders', '{"owner": "orders"}', 'arn:aws:sqs:us-east-1:111111111111:orders', '[{"Key": "owner", "Value": "orders"}]'),
    ('arn:aws:sns:us-east-1:111111111111:bare', 'arn:aws:sns:us-east-1:111111111111:bare', '{}', 'arn:aws:sns:us-east-1:111111111111:bare', '[]');
