insert into drift_finding (check_id, severity, change, status_before, status_after, resource, reason) values
    ('s3_bucket_policy_public', 'critical', 'new', null, 'alarm', 'arn:bucket', 'Bucket b has a public policy.'),
    -- Less than critical, less than an alarm, and no news.
    ('s3_bucket_versioning_disabled', 'low', 'new', null, 'alarm', 'arn:low', 'Bucket c keeps no versions.'),
    ('s3_bucket_policy_public', 'critical', 'new', null, 'info', 'arn:info', 'Bucket d is a note.'),
    ('s3_bucket_policy_public', 'critical', 'unchanged', 'alarm', 'alarm', 'arn:same', 'Bucket e has a public policy.'),
    ('s3_bucket_policy_public', 'critical', 'resolved', 'alarm', null, 'arn:closed', 'Bucket f has a public policy.'),
    -- Not judged on one side; where it was not judged before and there is no finding now, nothing is new.
    ('s3_bucket_policy_public', 'critical', 'incomparable', null, 'alarm', 'arn:gap', 'Not comparable: aws_s3_bucket was not read.'),
    ('s3_bucket_policy_public', 'critical', 'incomparable', 'unknown', null, 'arn:fine', 'in the earlier snapshot: Not known: x.');

insert into expected (resource, change, reason) values
    ('arn:bucket', 'fired', 'Bucket b has a public policy (s3_bucket_policy_public).'),
    ('arn:gap', 'incomparable', 'Not comparable: aws_s3_bucket was not read.');
