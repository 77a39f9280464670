insert into aws_ec2_instance (instance_id, arn, title, instance_state, iam_instance_profile_arn) values
    ('i-bare', 'i-bare', 'web', 'running', null),
    ('i-stopped', 'i-stopped', 'i-stopped', 'stopped', null),
    ('i-role', 'i-role', 'i-role', 'running', 'arn:aws:iam::111111111111:instance-profile/team/web'),
    ('i-gone', 'i-gone', 'i-gone', 'terminated', null),
    ('i-unread', 'i-unread', 'i-unread', null, null);

insert into expected (resource, status, reason) values
    ('i-bare', 'alarm', 'Instance web (i-bare) has no instance profile.'),
    ('i-stopped', 'alarm', null),
    ('i-role', 'ok', 'Instance i-role has the instance profile team/web.'),
    ('i-gone', 'skip', 'Instance i-gone is terminated.'),
    ('i-unread', 'unknown', null);
