insert into aws_ec2_regional_settings (arn, region, default_ebs_encryption_enabled, default_ebs_encryption_key) values
    ('off', 'us-east-1', false, 'alias/aws/ebs'),
    ('on', 'us-east-2', true, 'alias/aws/ebs'),
    -- The key was not read, which changes nothing.
    ('own', 'us-west-1', true, null),
    ('unread', 'us-west-2', null, 'alias/aws/ebs');

insert into expected (resource, status, reason) values
    ('off', 'alarm', 'Region us-east-1 does not encrypt new EBS volumes by default.'),
    ('on', 'ok', 'Region us-east-2 encrypts new EBS volumes by default, with the AWS managed key.'),
    ('own', 'ok', null),
    ('unread', 'unknown', null);
