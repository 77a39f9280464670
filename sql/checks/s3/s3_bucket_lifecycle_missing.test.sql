insert into aws_s3_bucket (name, arn, versioning_enabled, lifecycle_rules) values
    ('tidy', 'arn:aws:s3:::tidy', true,
        '[{"ID":"a","Status":"Enabled","NoncurrentVersionExpiration":{"NoncurrentDays":30},"AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}}]'),
    ('hoarder', 'arn:aws:s3:::hoarder', true, '[{"ID":"a","Status":"Enabled","Expiration":{"Days":30}},{"ID":"b","Status":"Enabled"}]'),
    ('uploads', 'arn:aws:s3:::uploads', false, '[{"ID":"a","Status":"Enabled","Expiration":{"Days":30}}]'),
    ('none', 'arn:aws:s3:::none', true, '[]'),
    ('disabled', 'arn:aws:s3:::disabled', true, '[{"ID":"a","Status":"Disabled"}]'),
    ('denied', 'arn:aws:s3:::denied', true, null),
    -- Versioning only colours the reason.
    ('versioning-denied', 'arn:aws:s3:::versioning-denied', null, '[{"ID":"a","Status":"Enabled"}]');

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::tidy', 'ok', 'Bucket tidy has 1 enabled lifecycle rule.'),
    ('arn:aws:s3:::hoarder', 'ok', 'Bucket hoarder has 2 enabled lifecycle rules, but none that expires old versions.'),
    ('arn:aws:s3:::uploads', 'ok', 'Bucket uploads has 1 enabled lifecycle rule, but none that clears aborted uploads.'),
    ('arn:aws:s3:::none', 'alarm', 'Bucket none has no enabled lifecycle rule.'),
    ('arn:aws:s3:::disabled', 'alarm', null),
    ('arn:aws:s3:::denied', 'unknown', null),
    ('arn:aws:s3:::versioning-denied', 'ok', null);
