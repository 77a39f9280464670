insert into aws_ec2_launch_template (launch_template_id, launch_template_name, arn, versions) values
    -- One of two interfaces.
    ('lt-public', 'web', 'lt-public', '[{"VersionNumber": 7, "DefaultVersion": true, "LaunchTemplateData": {"NetworkInterfaces": [
        {"DeviceIndex": 0}, {"DeviceIndex": 1, "AssociatePublicIpAddress": true}]}}]'),
    ('lt-private', 'jobs', 'lt-private', '[{"VersionNumber": 1, "DefaultVersion": true, "LaunchTemplateData": {"NetworkInterfaces": [
        {"DeviceIndex": 0, "AssociatePublicIpAddress": false}]}}]'),
    -- The newest version is not the default.
    ('lt-newest', 'lt-newest', 'lt-newest', '[{"VersionNumber": 1, "DefaultVersion": true, "LaunchTemplateData": {}},
        {"VersionNumber": 2, "DefaultVersion": false, "LaunchTemplateData": {"NetworkInterfaces": [{"AssociatePublicIpAddress": true}]}}]'),
    ('lt-subnet', 'mail', 'lt-subnet', '[{"VersionNumber": 1, "DefaultVersion": true, "LaunchTemplateData": {"SecurityGroupIds": ["sg-1"]}}]'),
    ('lt-unread', 'lt-unread', 'lt-unread', null);

insert into aws_ec2_launch_configuration (name, arn, associate_public_ip_address) values
    ('public', 'lc-public', true), ('private', 'lc-private', false), ('subnet', 'lc-subnet', null);

insert into expected (resource, status, reason) values
    ('lt-public', 'alarm', 'Launch template web (lt-public, version 7) gives each instance a public IP address.'),
    ('lt-private', 'ok', 'Launch template jobs (lt-private, version 1) gives instances no public IP address.'),
    ('lt-newest', 'ok', null),
    ('lt-subnet', 'ok', 'Launch template mail (lt-subnet, version 1) leaves it to the subnet whether instances get a public IP address.'),
    ('lt-unread', 'unknown', null),
    ('lc-public', 'alarm', 'Launch configuration public gives each instance a public IP address.'),
    ('lc-private', 'ok', null),
    ('lc-subnet', 'ok', null);
