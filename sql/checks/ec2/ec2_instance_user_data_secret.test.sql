insert into aws_ec2_instance (instance_id, arn, title, instance_state, user_data) values
    ('i-key', 'i-key', 'web', 'running', '"#!/bin/sh\nexport AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\nexport AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n"'),
    -- The collector left the names of what it found.
    ('i-masked', 'i-masked', 'i-masked', 'stopped', '{"$masked": {"length": 512, "sha256": "ab", "patterns": ["connection_string"]}}'),
    ('i-harmless', 'i-harmless', 'i-harmless', 'running', '{"$masked": {"length": 12, "sha256": "cd", "patterns": []}}'),
    ('i-plain', 'i-plain', 'i-plain', 'running', '"#!/bin/sh\naws ssm get-parameter --name /orders/password --with-decryption\n"'),
    ('i-none', 'i-none', 'i-none', 'running', '""'),
    ('i-gone', 'i-gone', 'i-gone', 'terminated', '"AKIAIOSFODNN7EXAMPLE"'),
    -- Compressed, in the clear and masked.
    ('i-gzip-masked', 'i-gzip-masked', 'i-gzip-masked', 'running', '{"$masked": {"length": 99, "sha256": "ef", "patterns": ["compressed"]}}'),
    ('i-gzip', 'i-gzip', 'i-gzip', 'running', '"H4sIAMrCAWsC/6sAAIMW3IwBAAAA"'),
    ('i-unread', 'i-unread', 'i-unread', 'running', null);

insert into aws_ec2_launch_configuration (name, arn, user_data) values
    ('old-web', 'lc-old-web', '"-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA"'),
    ('old-jobs', 'lc-old-jobs', '""');

insert into aws_ec2_launch_template (launch_template_id, launch_template_name, arn, versions) values
    -- The default version is clean, the newest one is not: "postgres://app:s3cr3t@db/orders".
    ('lt-1', 'orders', 'lt-1', '[
        {"VersionNumber": 3, "DefaultVersion": true, "LaunchTemplateData": {"ImageId": "ami-1"}},
        {"VersionNumber": 4, "DefaultVersion": false, "LaunchTemplateData": {"UserData": "cG9zdGdyZXM6Ly9hcHA6czNjcjN0QGRiL29yZGVycw=="}}
    ]'),
    ('lt-3', 'mail', 'lt-3', '[{"VersionNumber": 1, "DefaultVersion": true, "LaunchTemplateData": {}}]'),
    ('lt-2', 'jobs', 'lt-2', null);

insert into expected (resource, status, reason) values
    ('i-key', 'alarm', 'Instance web (i-key) holds a secret in its user data (aws_access_key_id, aws_secret_access_key).'),
    ('i-masked', 'alarm', 'Instance i-masked holds a secret in its user data (connection_string).'),
    ('i-harmless', 'ok', 'Instance i-harmless holds no secret in its user data that is known by its form.'),
    ('i-plain', 'ok', null),
    ('i-none', 'ok', 'Instance i-none has no user data.'),
    ('i-gzip', 'unknown', null),
    ('i-gzip-masked', 'unknown', null),
    ('i-unread', 'unknown', null),
    ('lc-old-web', 'alarm', 'Launch configuration old-web holds a secret in its user data (private_key).'),
    ('lc-old-jobs', 'ok', null),
    ('lt-1', 'alarm', 'Launch template orders (lt-1) holds a secret in its user data (connection_string in version 4).'),
    ('lt-3', 'ok', 'Launch template mail (lt-3) has no user data.'),
    ('lt-2', 'unknown', null);
