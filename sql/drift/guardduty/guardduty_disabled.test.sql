insert into before.aws_guardduty_detector (detector_id, arn, region, status, features) values
    ('d-1', 'arn:gone', 'us-east-1', 'ENABLED', '[]'),
    ('d-2', 'arn:suspended', 'us-east-2', 'ENABLED', '[]'),
    ('d-3', 'arn:plan', 'us-west-1', 'ENABLED', '[{"Name": "S3_DATA_EVENTS", "Status": "ENABLED"}, {"Name": "RDS_LOGIN_EVENTS", "Status": "DISABLED"}]'),
    ('d-4', 'arn:old', 'us-west-2', 'ENABLED', '[]'),
    ('d-5', 'arn:idle', 'eu-west-1', 'DISABLED', '[]'),
    ('d-6', 'arn:untold', 'eu-west-2', 'ENABLED', '[]'),
    ('d-7', 'arn:hidden', 'eu-west-3', 'ENABLED', '[{"Name": "S3_DATA_EVENTS", "Status": "ENABLED"}]'),
    ('d-8', 'arn:off', 'eu-north-1', 'DISABLED', '[]'),
    ('d-9', 'arn:far', 'sa-east-1', 'ENABLED', '[]');

insert into after.aws_guardduty_detector (detector_id, arn, region, status, features) values
    ('d-2', 'arn:suspended', 'us-east-2', 'DISABLED', '[]'),
    ('d-3', 'arn:plan', 'us-west-1', 'ENABLED', '[{"Name": "S3_DATA_EVENTS", "Status": "DISABLED"}, {"Name": "RDS_LOGIN_EVENTS", "Status": "ENABLED"}]'),
    -- Made anew.
    ('d-14', 'arn:new', 'us-west-2', 'ENABLED', '[]'),
    -- The better direction.
    ('d-5', 'arn:idle', 'eu-west-1', 'ENABLED', '[]'),
    -- Not told on one side: the detector, and its plans.
    ('d-6', 'arn:untold', 'eu-west-2', null, '[]'),
    ('d-7', 'arn:hidden', 'eu-west-3', 'ENABLED', null);

-- What was off and is gone was no protection; a region that was not read says nothing.
insert into unread (side, table_name, region) values ('after', 'aws_guardduty_detector', 'sa-east-1');

insert into expected (resource, change, reason) values
    ('arn:gone', 'fired', 'GuardDuty was disabled in us-east-1.'),
    ('arn:suspended', 'fired', 'GuardDuty was suspended in us-east-2.'),
    ('arn:plan', 'fired', 'GuardDuty no longer has these protection plans on in us-west-1: S3_DATA_EVENTS.'),
    ('arn:untold', 'incomparable', null),
    ('arn:hidden', 'incomparable', null),
    ('arn:far', 'incomparable', 'Not comparable: aws_guardduty_detector was not read in the later snapshot.');
