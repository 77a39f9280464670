insert into account_region (account_id, region) values
    ('111111111111', 'us-east-1'),
    ('111111111111', 'us-east-2'),
    ('111111111111', 'us-west-1'),
    ('111111111111', 'us-west-2'),
    ('111111111111', 'eu-south-2');

insert into aws_region (account_id, region, name, arn, opt_in_status) values
    ('111111111111', 'us-east-1', 'us-east-1', 'r1', 'opt-in-not-required'),
    ('111111111111', 'eu-south-2', 'eu-south-2', 'r2', 'not-opted-in'),
    ('111111111111', 'sa-east-1', 'sa-east-1', 'r3', 'opt-in-not-required');

insert into aws_securityhub_hub (region, arn, hub_arn, auto_enable_controls, control_finding_generator) values
    ('us-east-1', 'h1', 'h1', true, 'SECURITY_CONTROL'),
    -- Two things to note, and none that is wrong.
    ('us-east-2', 'h2', 'h2', false, 'STANDARD_CONTROL');

insert into unread (table_name, region) values ('aws_securityhub_hub', 'us-west-2'), ('aws_securityhub_hub', 'eu-south-2');

insert into expected (resource, status, reason) values
    ('arn:aws::us-east-1:111111111111', 'ok', 'Security Hub is on in us-east-1.'),
    ('arn:aws::us-east-2:111111111111', 'ok', 'Security Hub is on in us-east-2; new controls are not enabled by themselves; a control has a finding for each standard.'),
    ('arn:aws::us-west-1:111111111111', 'alarm', 'Security Hub is off in us-west-1.'),
    ('arn:aws::us-west-2:111111111111', 'unknown', null),
    ('arn:aws::eu-south-2:111111111111', 'skip', 'Security Hub is not judged in eu-south-2, which the account has not enabled.'),
    ('arn:aws:iam::111111111111:root', 'unknown', null);
