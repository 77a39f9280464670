insert into aws_acm_certificate (arn, domain_name, key_algorithm) values
    ('arn:aws:acm:us-east-1:111111111111:certificate/rsa', 'rsa.example', 'RSA-2048'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/large', 'large.example', 'RSA-4096'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/curve', 'curve.example', 'EC-prime256v1'),
    -- As answers spell it, and as the API's model does.
    ('arn:aws:acm:us-east-1:111111111111:certificate/weak', 'weak.example', 'RSA-1024'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/model', 'model.example', 'RSA_1024'),
    -- A kind that the check does not know, and none.
    ('arn:aws:acm:us-east-1:111111111111:certificate/new', 'new.example', 'ML-DSA-65'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/denied', 'denied.example', null);

insert into expected (resource, status, reason) values
    ('arn:aws:acm:us-east-1:111111111111:certificate/rsa', 'ok', 'Certificate of rsa.example has a key of the kind RSA-2048.'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/large', 'ok', null),
    ('arn:aws:acm:us-east-1:111111111111:certificate/curve', 'ok', null),
    ('arn:aws:acm:us-east-1:111111111111:certificate/weak', 'alarm', 'Certificate of weak.example has a key of the kind RSA-1024, which can be broken.'),
    ('arn:aws:acm:us-east-1:111111111111:certificate/model', 'alarm', null),
    ('arn:aws:acm:us-east-1:111111111111:certificate/new', 'unknown', null),
    ('arn:aws:acm:us-east-1:111111111111:certificate/denied', 'unknown', null);
