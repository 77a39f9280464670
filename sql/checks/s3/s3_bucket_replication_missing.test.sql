insert into aws_s3_bucket (name, arn, account_id, region, has_replication, replication) values
    ('here', 'arn:aws:s3:::here', '111111111111', 'eu-west-1', false, null),
    ('away', 'arn:aws:s3:::away', '222222222222', 'eu-central-1', false, null),
    ('near', 'arn:aws:s3:::near', '111111111111', 'eu-west-1', false, null),
    -- To another region and account; a second, disabled rule does not matter.
    ('copied', 'arn:aws:s3:::copied', '111111111111', 'eu-west-1', true,
        '{"Rules":[{"Status":"Enabled","Destination":{"Bucket":"arn:aws:s3:::away"}},{"Status":"Disabled","Destination":{"Bucket":"arn:aws:s3:::gone"}}]}'),
    ('same-region', 'arn:aws:s3:::same-region', '111111111111', 'eu-west-1', true,
        '{"Rules":[{"Status":"Enabled","Destination":{"Bucket":"arn:aws:s3:::near"}}]}'),
    ('disabled', 'arn:aws:s3:::disabled', '111111111111', 'eu-west-1', true,
        '{"Rules":[{"Status":"Disabled","Destination":{"Bucket":"arn:aws:s3:::away"}}]}'),
    -- The destination is not in the snapshot: alone, and beside one that is.
    ('outside', 'arn:aws:s3:::outside', '111111111111', 'eu-west-1', true,
        '{"Rules":[{"Status":"Enabled","Destination":{"Bucket":"arn:aws:s3:::gone"}}]}'),
    ('outside-and-away', 'arn:aws:s3:::outside-and-away', '111111111111', 'eu-west-1', true,
        '{"Rules":[{"Status":"Enabled","Destination":{"Bucket":"arn:aws:s3:::gone"}},{"Status":"Enabled","Destination":{"Bucket":"arn:aws:s3:::away"}}]}'),
    ('denied', 'arn:aws:s3:::denied', '111111111111', 'eu-west-1', null, null);

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::here', 'alarm', 'Bucket here is not replicated.'),
    ('arn:aws:s3:::away', 'alarm', null),
    ('arn:aws:s3:::near', 'alarm', null),
    ('arn:aws:s3:::copied', 'ok', 'Bucket copied is replicated to away, in another region.'),
    ('arn:aws:s3:::same-region', 'alarm', 'Bucket same-region is replicated to near, in its own region only.'),
    ('arn:aws:s3:::disabled', 'alarm', 'Bucket disabled has no enabled replication rule.'),
    ('arn:aws:s3:::outside', 'unknown', null),
    ('arn:aws:s3:::outside-and-away', 'ok', null),
    ('arn:aws:s3:::denied', 'unknown', null);
