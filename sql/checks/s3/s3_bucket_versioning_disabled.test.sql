insert into aws_s3_bucket (name, arn, versioning_enabled) values
    ('kept', 'arn:aws:s3:::kept', true),
    -- Never on, or suspended.
    ('bare', 'arn:aws:s3:::bare', false),
    ('denied', 'arn:aws:s3:::denied', null);

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::kept', 'ok', 'Bucket kept keeps versions of its objects.'),
    ('arn:aws:s3:::bare', 'alarm', 'Bucket bare does not keep versions of its objects.'),
    ('arn:aws:s3:::denied', 'unknown', null);
