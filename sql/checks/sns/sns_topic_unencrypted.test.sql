insert into aws_sns_topic (arn, title, has_kms_key, kms_master_key_id) values
    ('arn:aws:sns:us-east-1:111111111111:orders', 'orders', true, 'alias/orders'),
    ('arn:aws:sns:us-east-1:111111111111:managed', 'managed', true, 'alias/aws/sns'),
    ('arn:aws:sns:us-east-1:111111111111:plain', 'plain', false, null),
    ('arn:aws:sns:us-east-1:111111111111:denied', 'denied', null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:sns:us-east-1:111111111111:orders', 'ok', 'Topic orders encrypts its messages with key alias/orders.'),
    ('arn:aws:sns:us-east-1:111111111111:managed', 'ok', 'Topic managed encrypts its messages with the key that AWS manages, which most AWS services cannot publish with.'),
    ('arn:aws:sns:us-east-1:111111111111:plain', 'alarm', 'Topic plain does not encrypt its messages with a KMS key.'),
    ('arn:aws:sns:us-east-1:111111111111:denied', 'unknown', null);
