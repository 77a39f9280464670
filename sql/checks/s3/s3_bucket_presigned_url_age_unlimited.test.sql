insert into aws_s3_bucket (name, arn, has_policy, policy) values
    ('limited', 'arn:aws:s3:::limited', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::limited/*","Condition":{"NumericGreaterThan":{"s3:signatureAge":"600000"}}}]}'),
    -- Only for presigned requests, which is the point; exactly seven days.
    ('rest', 'arn:aws:s3:::rest', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:Get*","Resource":"*","Condition":{"NumericGreaterThan":{"s3:signatureAge":604800000},"StringEquals":{"s3:authType":"REST-QUERY-STRING"}}}]}'),
    -- Without the old signatures nothing outlives seven days.
    ('no-v2', 'arn:aws:s3:::no-v2', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"s3:signatureversion":"AWS"}}}]}'),
    -- Too long; the wrong way round; only for some callers; not for reading.
    ('eight-days', 'arn:aws:s3:::eight-days', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"NumericGreaterThan":{"s3:signatureAge":"691200000"}}}]}'),
    ('reversed', 'arn:aws:s3:::reversed', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"NumericLessThan":{"s3:signatureAge":"600000"}}}]}'),
    ('narrowed', 'arn:aws:s3:::narrowed', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"NumericGreaterThan":{"s3:signatureAge":"600000"},"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}}]}'),
    ('put-only', 'arn:aws:s3:::put-only', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:PutObject","Resource":"*","Condition":{"NumericGreaterThan":{"s3:signatureAge":"600000"}}}]}'),
    ('auth-only', 'arn:aws:s3:::auth-only', true, '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"s3:authType":"REST-HEADER"}}}]}'),
    ('none', 'arn:aws:s3:::none', false, null),
    ('denied', 'arn:aws:s3:::denied', null, null),
    ('garbled', 'arn:aws:s3:::garbled', true, null);

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::limited', 'ok', 'Bucket limited limits the age of presigned URLs in its policy.'),
    ('arn:aws:s3:::rest', 'ok', null),
    ('arn:aws:s3:::no-v2', 'ok', null),
    ('arn:aws:s3:::eight-days', 'alarm', 'Bucket eight-days has a policy that sets no limit on the age of presigned URLs.'),
    ('arn:aws:s3:::reversed', 'alarm', null),
    ('arn:aws:s3:::narrowed', 'alarm', null),
    ('arn:aws:s3:::put-only', 'alarm', null),
    ('arn:aws:s3:::auth-only', 'alarm', null),
    ('arn:aws:s3:::none', 'alarm', 'Bucket none has no policy that limits the age of presigned URLs.'),
    ('arn:aws:s3:::denied', 'unknown', null),
    ('arn:aws:s3:::garbled', 'unknown', null);
