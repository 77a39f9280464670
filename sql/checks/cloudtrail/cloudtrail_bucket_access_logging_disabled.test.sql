insert into aws_s3_bucket (name, arn, account_id, has_logging) values
    ('logged', 'arn:aws:s3:::logged', '111111111111', true),
    ('silent', 'arn:aws:s3:::silent', '222222222222', false),
    ('denied', 'arn:aws:s3:::denied', '111111111111', null);

insert into aws_cloudtrail_trail (name, arn, account_id, s3_bucket_name) values
    ('on', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/on', '111111111111', 'logged'),
    -- The bucket is in the archive account.
    ('off', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/off', '111111111111', 'silent'),
    ('bucket-denied', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/bucket-denied', '111111111111', 'denied'),
    -- The bucket's account is not in the snapshot.
    ('outside', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/outside', '111111111111', 'archive'),
    ('denied', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/denied', '111111111111', null),
    -- An organization's trail as a member account sees it: judged in the account that owns it.
    ('org', 'arn:aws:cloudtrail:us-east-1:999999999999:trail/org', '111111111111', 'silent');

insert into expected (resource, status, reason) values
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/on', 'ok', 'Trail on writes to bucket logged, which logs its requests.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/off', 'alarm', 'Trail off writes to bucket silent, which does not log its requests.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/bucket-denied', 'unknown', null),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/outside', 'unknown', null),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/denied', 'unknown', null),
    ('arn:aws:cloudtrail:us-east-1:999999999999:trail/org', 'skip', 'Trail org belongs to account 999999999999, where it is judged.');
