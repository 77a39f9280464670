insert into account_region (account_id, region) values
    ('111111111111', 'us-east-1'),
    ('111111111111', 'us-east-2'),
    ('111111111111', 'us-west-1'),
    ('111111111111', 'us-west-2'),
    ('111111111111', 'eu-west-1'),
    ('111111111111', 'eu-south-2'),
    ('222222222222', 'us-east-1'),
    ('222222222222', 'us-east-2');

insert into aws_region (account_id, region, name, arn, opt_in_status) values
    ('111111111111', 'eu-south-2', 'eu-south-2', 'r1', 'not-opted-in'),
    ('111111111111', 'sa-east-1', 'sa-east-1', 'r2', 'opt-in-not-required');

insert into aws_macie2_session (account_id, region, arn, status) values
    ('111111111111', 'us-east-1', 'm1', 'ENABLED'),
    ('111111111111', 'us-east-2', 'm2', 'PAUSED'),
    ('222222222222', 'us-east-2', 'm3', 'ENABLED');

insert into aws_s3_bucket (account_id, region, arn, name) values
    ('111111111111', 'us-east-1', 'b1', 'b1'),
    ('111111111111', 'us-east-2', 'b2', 'b2'),
    ('111111111111', 'us-west-1', 'b3', 'b3'),
    ('111111111111', 'us-west-1', 'b4', 'b4'),
    ('111111111111', 'eu-west-1', 'b5', 'b5');

insert into unread (table_name, account_id, region) values
    ('aws_macie2_session', '111111111111', 'eu-west-1'),
    ('aws_macie2_session', '111111111111', 'eu-south-2'),
    -- Of account 2 the buckets were not read.
    ('aws_s3_bucket', '222222222222', 'global');

insert into expected (resource, status, reason) values
    ('arn:aws::us-east-1:111111111111', 'ok', 'Macie is on in us-east-1.'),
    ('arn:aws::us-east-2:111111111111', 'alarm', 'Macie is paused in us-east-2, where the account has 1 bucket.'),
    ('arn:aws::us-west-1:111111111111', 'alarm', 'Macie is off in us-west-1, where the account has 2 buckets.'),
    ('arn:aws::us-west-2:111111111111', 'skip', 'Macie is not needed in us-west-2, where the account has no buckets.'),
    ('arn:aws::eu-west-1:111111111111', 'unknown', null),
    ('arn:aws::eu-south-2:111111111111', 'skip', 'Macie is not judged in eu-south-2, which the account has not enabled.'),
    ('arn:aws:iam::111111111111:root', 'unknown', null),
    ('arn:aws::us-east-1:222222222222', 'unknown', null),
    ('arn:aws::us-east-2:222222222222', 'ok', null);
