insert into before.aws_cloudtrail_trail (name, arn, is_logging) values
    ('main', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main', true),
    ('kept', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/kept', true),
    ('idle', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/idle', false),
    ('gone', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/gone', true),
    ('untold', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/untold', true),
    ('hidden', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/hidden', null),
    -- Belongs to another account.
    ('shared', 'arn:aws:cloudtrail:us-east-1:222222222222:trail/shared', true);

insert into after.aws_cloudtrail_trail (name, arn, is_logging, stop_logging_time) values
    ('main', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main', false, '2026-11-19 13:30:00'),
    ('kept', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/kept', true, null),
    -- Was stopped, and is.
    ('idle', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/idle', false, '2026-01-01 00:00:00'),
    -- Not told on one side.
    ('untold', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/untold', null, null),
    ('hidden', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/hidden', false, null);

-- A region that the later snapshot did not read: nothing says that the trail is gone.
insert into before.aws_cloudtrail_trail (name, arn, region, is_logging) values
    ('far', 'arn:aws:cloudtrail:eu-west-1:111111111111:trail/far', 'eu-west-1', true);

insert into unread (side, table_name, region) values ('after', 'aws_cloudtrail_trail', 'eu-west-1');

insert into expected (resource, change, reason) values
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/main', 'fired', 'Trail main was stopped on 2026-11-19 13:30 UTC.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/gone', 'fired', 'Trail gone was deleted.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/untold', 'incomparable', null),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/hidden', 'incomparable', null),
    ('arn:aws:cloudtrail:eu-west-1:111111111111:trail/far', 'incomparable', 'Not comparable: aws_cloudtrail_trail was not read in the later snapshot.');
