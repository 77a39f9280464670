insert into account_region (account_id, region) values
    ('111111111111', 'global'),
    ('111111111111', 'eu-central-1'),
    ('111111111111', 'eu-west-1'),
    ('111111111111', 'us-east-1'),
    ('111111111111', 'us-west-1'),
    ('111111111111', 'us-west-2'),
    ('111111111111', 'eu-south-2'),
    ('222222222222', 'us-east-1');

insert into aws_region (account_id, region, name, arn, opt_in_status) values
    ('111111111111', 'eu-central-1', 'eu-central-1', 'r1', 'opt-in-not-required'),
    ('111111111111', 'eu-west-1', 'eu-west-1', 'r2', 'opt-in-not-required'),
    ('111111111111', 'us-east-1', 'us-east-1', 'r3', 'opt-in-not-required'),
    ('111111111111', 'us-west-1', 'us-west-1', 'r4', 'opted-in'),
    -- An old answer lists enabled regions only.
    ('111111111111', 'us-west-2', 'us-west-2', 'r5', null),
    ('111111111111', 'eu-south-2', 'eu-south-2', 'r6', 'not-opted-in'),
    -- Enabled, and not collected; not enabled, and not collected.
    ('111111111111', 'sa-east-1', 'sa-east-1', 'r7', 'opt-in-not-required'),
    ('111111111111', 'me-south-1', 'me-south-1', 'r8', 'opted-in'),
    ('111111111111', 'af-south-1', 'af-south-1', 'r9', 'not-opted-in');
-- Of account 2 the regions were not read: what was collected is judged all the same.

insert into aws_guardduty_detector (account_id, region, arn, detector_id, status) values
    ('111111111111', 'eu-central-1', 'd1', 'd1', 'ENABLED'),
    ('111111111111', 'eu-west-1', 'd2', 'd2', 'DISABLED'),
    ('111111111111', 'us-west-1', 'd4', 'd4', null);

insert into unread (table_name, account_id, region) values
    ('aws_guardduty_detector', '111111111111', 'us-west-2'),
    ('aws_guardduty_detector', '111111111111', 'eu-south-2'),
    ('aws_region', '222222222222', 'global');

insert into expected (resource, status, reason) values
    ('arn:aws::eu-central-1:111111111111', 'ok', 'GuardDuty is on in eu-central-1.'),
    ('arn:aws::eu-west-1:111111111111', 'alarm', 'GuardDuty is suspended in eu-west-1: detector d2 is disabled.'),
    ('arn:aws::us-east-1:111111111111', 'alarm', 'GuardDuty has no detector in us-east-1.'),
    ('arn:aws::us-west-1:111111111111', 'unknown', null),
    ('arn:aws::us-west-2:111111111111', 'unknown', null),
    ('arn:aws::eu-south-2:111111111111', 'skip', 'GuardDuty is not judged in eu-south-2, which the account has not enabled.'),
    ('arn:aws:iam::111111111111:root', 'unknown', null),
    ('arn:aws::us-east-1:222222222222', 'alarm', null);
