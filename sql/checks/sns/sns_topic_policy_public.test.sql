insert into aws_sns_topic (arn, topic_arn, title, policy) values
    -- What AWS writes by default.
    ('arn:aws:sns:us-east-1:111111111111:default', 'arn:aws:sns:us-east-1:111111111111:default', 'default',
        '{"Version":"2008-10-17","Statement":[{"Sid":"__default_statement_ID","Effect":"Allow","Principal":{"AWS":"*"},"Action":["SNS:Publish","SNS:Subscribe"],"Resource":"arn:aws:sns:us-east-1:111111111111:default","Condition":{"StringEquals":{"AWS:SourceOwner":"111111111111"}}}]}'),
    -- What the console writes for "everyone".
    ('arn:aws:sns:us-east-1:111111111111:open', 'arn:aws:sns:us-east-1:111111111111:open', 'open',
        '{"Version":"2008-10-17","Statement":[{"Sid":"__console_pub_0","Effect":"Allow","Principal":{"AWS":"*"},"Action":"SNS:Publish","Resource":"arn:aws:sns:us-east-1:111111111111:open"}]}'),
    -- A bucket may publish; anyone's bucket may.
    ('arn:aws:sns:us-east-1:111111111111:bucket', 'arn:aws:sns:us-east-1:111111111111:bucket', 'bucket',
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"SNS:Publish","Resource":"*","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::incoming"}}}]}'),
    ('arn:aws:sns:us-east-1:111111111111:any-bucket', 'arn:aws:sns:us-east-1:111111111111:any-bucket', 'any-bucket',
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","NotAction":"SNS:DeleteTopic","Resource":"*","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::*"}}}]}'),
    -- A Deny takes it back from strangers.
    ('arn:aws:sns:us-east-1:111111111111:fenced', 'arn:aws:sns:us-east-1:111111111111:fenced', 'fenced',
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"SNS:Publish","Resource":"*"},{"Effect":"Deny","Principal":"*","Action":"SNS:*","Resource":"*","Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-tidewren"}}}]}'),
    ('arn:aws:sns:us-east-1:111111111111:empty', 'arn:aws:sns:us-east-1:111111111111:empty', 'empty',
        '{"Version":"2012-10-17","Statement":[]}'),
    ('arn:aws:sns:us-east-1:111111111111:denied', 'arn:aws:sns:us-east-1:111111111111:denied', 'denied', null);

insert into aws_sns_topic_subscription (arn, subscription_arn, topic_arn, protocol, endpoint) values
    ('arn:aws:sns:us-east-1:111111111111:open:1', 'arn:aws:sns:us-east-1:111111111111:open:1', 'arn:aws:sns:us-east-1:111111111111:open', 'http', 'http://hooks.example.com/in'),
    ('arn:aws:sns:us-east-1:111111111111:bucket:1', 'arn:aws:sns:us-east-1:111111111111:bucket:1', 'arn:aws:sns:us-east-1:111111111111:bucket', 'https', 'https://hooks.example.com/in'),
    -- Not confirmed: nothing is delivered.
    ('pending', 'PendingConfirmation', 'arn:aws:sns:us-east-1:111111111111:default', 'http', 'http://new.example.com/in');

insert into expected (resource, status, reason) values
    ('arn:aws:sns:us-east-1:111111111111:default', 'ok', 'Topic default has a policy that lets nobody in but those it names.'),
    ('arn:aws:sns:us-east-1:111111111111:open', 'alarm', 'Topic open has a policy that lets anyone in (SNS:Publish); it delivers in plaintext to http://hooks.example.com/in.'),
    ('arn:aws:sns:us-east-1:111111111111:bucket', 'ok', 'Topic bucket has a policy that lets nobody in but those it names.'),
    ('arn:aws:sns:us-east-1:111111111111:any-bucket', 'alarm', 'Topic any-bucket has a policy that lets anyone in (all actions but some).'),
    ('arn:aws:sns:us-east-1:111111111111:fenced', 'ok', null),
    ('arn:aws:sns:us-east-1:111111111111:empty', 'ok', null),
    ('arn:aws:sns:us-east-1:111111111111:denied', 'unknown', null);
