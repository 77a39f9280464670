insert into aws_sqs_queue (arn, title, has_policy, policy) values
    ('arn:aws:sqs:us-east-1:111111111111:none', 'none', false, null),
    ('arn:aws:sqs:us-east-1:111111111111:named', 'named', true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"sqs:*","Resource":"*"}]}'),
    -- A topic sends, and a bucket: the usual pattern.
    ('arn:aws:sqs:us-east-1:111111111111:topic', 'topic', true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sqs:SendMessage","Resource":"*","Condition":{"ArnEquals":{"aws:SourceArn":"arn:aws:sns:us-east-1:111111111111:orders"}}}]}'),
    ('arn:aws:sqs:us-east-1:111111111111:bucket', 'bucket', true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sqs:SendMessage","Resource":"*","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:s3:*:*:incoming"},"StringEquals":{"aws:SourceAccount":"111111111111"}}}]}'),
    ('arn:aws:sqs:us-east-1:111111111111:open', 'open', true,
        '{"Version":"2012-10-17","Statement":[{"Sid":"Own","Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"sqs:*","Resource":"*"},{"Sid":"All","Effect":"Allow","Principal":"*","Action":"sqs:*","Resource":"*"},{"Effect":"Allow","Principal":{"AWS":["*"]},"Action":"sqs:SendMessage","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}]}'),
    -- It has a policy that cannot be read.
    ('arn:aws:sqs:us-east-1:111111111111:garbled', 'garbled', true, null),
    ('arn:aws:sqs:us-east-1:111111111111:denied', 'denied', null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:sqs:us-east-1:111111111111:none', 'ok', 'Queue none has no policy.'),
    ('arn:aws:sqs:us-east-1:111111111111:named', 'ok', 'Queue named has a policy that lets nobody in but those it names.'),
    ('arn:aws:sqs:us-east-1:111111111111:topic', 'ok', null),
    ('arn:aws:sqs:us-east-1:111111111111:bucket', 'ok', null),
    ('arn:aws:sqs:us-east-1:111111111111:open', 'alarm', 'Queue open has a policy that lets anyone in by statement All, number 3.'),
    ('arn:aws:sqs:us-east-1:111111111111:garbled', 'unknown', null),
    ('arn:aws:sqs:us-east-1:111111111111:denied', 'unknown', null);
