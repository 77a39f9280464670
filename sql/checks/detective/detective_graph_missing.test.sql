insert into account_region (account_id, region) values
    ('111111111111', 'us-east-1'),
    ('111111111111', 'us-east-2'),
    ('111111111111', 'us-west-1'),
    ('111111111111', 'us-west-2'),
    ('111111111111', 'eu-west-1'),
    ('111111111111', 'eu-west-2'),
    ('111111111111', 'eu-west-3'),
    ('111111111111', 'eu-south-2'),
    ('222222222222', 'us-east-1');

insert into aws_region (account_id, region, name, arn, opt_in_status) values
    ('111111111111', 'eu-south-2', 'eu-south-2', 'r1', 'not-opted-in'),
    ('111111111111', 'sa-east-1', 'sa-east-1', 'r2', 'opt-in-not-required');

insert into aws_guardduty_detector (account_id, region, arn, detector_id, status) values
    ('111111111111', 'us-east-1', 'd1', 'd1', 'ENABLED'),
    ('111111111111', 'us-east-2', 'd2', 'd2', 'ENABLED'),
    ('111111111111', 'us-west-1', 'd3', 'd3', 'ENABLED'),
    ('111111111111', 'us-west-2', 'd4', 'd4', 'DISABLED'),
    ('111111111111', 'eu-west-2', 'd5', 'd5', 'ENABLED'),
    ('111111111111', 'eu-west-3', 'd6', 'd6', null),
    ('222222222222', 'us-east-1', 'd7', 'd7', 'ENABLED');

insert into aws_detective_graph (account_id, region, arn, members) values
    ('111111111111', 'us-east-1', 'g1', '[{"AccountId": "222222222222", "Status": "ENABLED"}]');

insert into aws_detective_member_invitation (account_id, region, arn, status) values
    ('111111111111', 'us-east-2', 'g2', 'ENABLED'),
    -- Invited is not joined.
    ('111111111111', 'us-west-1', 'g3', 'INVITED');

insert into unread (table_name, account_id, region) values
    ('aws_detective_member_invitation', '111111111111', 'eu-west-2'),
    ('aws_detective_graph', '111111111111', 'eu-south-2'),
    ('aws_guardduty_detector', '111111111111', 'eu-south-2');

insert into expected (resource, status, reason) values
    ('arn:aws::us-east-1:111111111111', 'ok', 'The data of us-east-1 is in behavior graph g1.'),
    ('arn:aws::us-east-2:111111111111', 'ok', null),
    ('arn:aws::us-west-1:111111111111', 'alarm', 'Detective has no behavior graph in us-west-1, though GuardDuty is on.'),
    -- GuardDuty is suspended, or was never on.
    ('arn:aws::us-west-2:111111111111', 'skip', 'Detective is not judged in us-west-2, where GuardDuty is off.'),
    ('arn:aws::eu-west-1:111111111111', 'skip', null),
    ('arn:aws::eu-west-2:111111111111', 'unknown', null),
    ('arn:aws::eu-west-3:111111111111', 'unknown', null),
    ('arn:aws::eu-south-2:111111111111', 'skip', 'Detective is not judged in eu-south-2, which the account has not enabled.'),
    ('arn:aws:iam::111111111111:root', 'unknown', null),
    -- The graph of the first account names the second.
    ('arn:aws::us-east-1:222222222222', 'ok', 'The data of us-east-1 is in behavior graph g1.');
