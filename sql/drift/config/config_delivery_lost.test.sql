insert into before.aws_config_delivery_channel (name, arn, region, s3_bucket_name) values
    ('default', 'arn:gone', 'us-east-1', 'history'),
    ('default', 'arn:moved', 'us-east-2', 'history'),
    ('old', 'arn:old', 'us-west-1', 'history'),
    ('default', 'arn:untold', 'us-west-2', null),
    ('default', 'arn:far', 'eu-west-1', 'history');

insert into after.aws_config_delivery_channel (name, arn, region, s3_bucket_name) values
    ('default', 'arn:moved', 'us-east-2', 'elsewhere'),
    -- Made anew, with the same bucket.
    ('new', 'arn:new', 'us-west-1', 'history'),
    -- Not told on one side.
    ('default', 'arn:untold', 'us-west-2', 'history');

insert into unread (side, table_name, region) values ('after', 'aws_config_delivery_channel', 'eu-west-1');

insert into expected (resource, change, reason) values
    ('arn:gone', 'fired', 'AWS Config delivery channel default in us-east-1 was removed.'),
    ('arn:moved', 'fired', 'AWS Config delivery channel default in us-east-2 delivers to bucket elsewhere in place of history.'),
    ('arn:untold', 'incomparable', null),
    ('arn:far', 'incomparable', 'Not comparable: aws_config_delivery_channel was not read in the later snapshot.');
