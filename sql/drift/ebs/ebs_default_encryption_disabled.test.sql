insert into before.aws_ec2_regional_settings (arn, region, default_ebs_encryption_enabled) values
    ('off', 'us-east-1', true), ('on', 'us-east-2', false), ('still', 'us-west-1', false), ('unread', 'us-west-2', null),
    ('blind', 'eu-west-1', true);

insert into after.aws_ec2_regional_settings (arn, region, default_ebs_encryption_enabled) values
    ('off', 'us-east-1', false),
    -- The better direction; off on both sides; a region that is new.
    ('on', 'us-east-2', true),
    ('still', 'us-west-1', false),
    ('new', 'eu-west-2', false),
    -- Not answered on one side.
    ('unread', 'us-west-2', false),
    ('blind', 'eu-west-1', null);

insert into expected (resource, change, reason) values
    ('off', 'fired', 'Region us-east-1 of account 111111111111 no longer encrypts new EBS volumes by default.'),
    ('unread', 'incomparable', null),
    ('blind', 'incomparable', null);
