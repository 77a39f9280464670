insert into resource (resource_id, region, evidence) values
    ('arn:aws:sns:us-east-1:111111111111:alerts:email:oncall@example.com', 'us-east-1', '{"ListSubscriptions": {
        "SubscriptionArn": "arn:aws:sns:us-east-1:111111111111:alerts:0c9b9a0e-1111-2222-3333-444455556666",
        "Owner": "111111111111", "Protocol": "email", "Endpoint": "oncall@example.com",
        "TopicArn": "arn:aws:sns:us-east-1:111111111111:alerts"}}'),
    -- Not confirmed yet, and deleted: no ARN.
    ('arn:aws:sns:us-east-1:111111111111:alerts:email:new@example.com', 'us-east-1', '{"ListSubscriptions": {
        "SubscriptionArn": "PendingConfirmation",
        "Owner": "111111111111", "Protocol": "email", "Endpoint": "new@example.com",
        "TopicArn": "arn:aws:sns:us-east-1:111111111111:alerts"}}'),
    ('arn:aws:sns:us-east-1:111111111111:alerts:email:gone@example.com', 'us-east-1', '{"ListSubscriptions": {
        "SubscriptionArn": "Deleted",
        "Owner": "111111111111", "Protocol": "email", "Endpoint": "gone@example.com",
        "TopicArn": "arn:aws:sns:us-east-1:111111111111:alerts"}}');

insert into expected (arn, subscription_arn, topic_arn, owner, protocol, endpoint, pending_confirmation, title, tags) values
    ('arn:aws:sns:us-east-1:111111111111:alerts:0c9b9a0e-1111-2222-3333-444455556666',
        'arn:aws:sns:us-east-1:111111111111:alerts:0c9b9a0e-1111-2222-3333-444455556666',
        'arn:aws:sns:us-east-1:111111111111:alerts', '111111111111', 'email', 'oncall@example.com', false,
        'oncall@example.com', null),
    ('arn:aws:sns:us-east-1:111111111111:alerts:PendingConfirmation:email:new@example.com', 'PendingConfirmation',
        'arn:aws:sns:us-east-1:111111111111:alerts', '111111111111', 'email', 'new@example.com', true,
        'new@example.com', null),
    ('arn:aws:sns:us-east-1:111111111111:alerts:Deleted:email:gone@example.com', 'Deleted',
        'arn:aws:sns:us-east-1:111111111111:alerts', '111111111111', 'email', 'gone@example.com', false,
        'gone@example.com', null);
