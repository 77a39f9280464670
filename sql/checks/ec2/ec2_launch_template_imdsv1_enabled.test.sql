insert into aws_ec2_regional_settings (arn, region, instance_metadata_http_tokens, instance_metadata_http_endpoint) values
    ('one', 'us-east-1', 'no-preference', 'no-preference'), ('two', 'us-east-2', 'required', 'no-preference'),
    ('three', 'us-west-1', 'optional', 'no-preference'), ('four', 'us-west-2', null, null);

insert into aws_ec2_ami (image_id, arn, region, imds_support) values
    ('ami-new', 'ami-new', 'us-east-1', 'v2.0'), ('ami-old', 'ami-old', 'us-east-1', null), ('ami-west', 'ami-west', 'us-west-1', 'v2.0');

insert into aws_ec2_launch_template (launch_template_id, launch_template_name, arn, region, versions) values
    -- The newest version requires tokens, but it is not the default.
    ('lt-v1', 'web', 'lt-v1', 'us-east-1', '[
        {"VersionNumber": 1, "DefaultVersion": true, "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "optional", "HttpEndpoint": "enabled"}}},
        {"VersionNumber": 2, "DefaultVersion": false, "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required"}}}
    ]'),
    ('lt-v2', 'lt-v2', 'lt-v2', 'us-east-1', '[{"VersionNumber": 2, "DefaultVersion": true, "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "required"}}}]'),
    ('lt-off', 'lt-off', 'lt-off', 'us-east-1', '[{"VersionNumber": 1, "DefaultVersion": true, "LaunchTemplateData": {"MetadataOptions": {"HttpEndpoint": "disabled"}}}]'),
    -- Nothing is set: the image decides where the region has no default.
    ('lt-image', 'lt-image', 'lt-image', 'us-east-1', '[{"VersionNumber": 1, "DefaultVersion": true, "LaunchTemplateData": {"ImageId": "ami-new"}}]'),
    ('lt-old-image', 'lt-old-image', 'lt-old-image', 'us-east-1', '[{"VersionNumber": 1, "DefaultVersion": true, "LaunchTemplateData": {"ImageId": "ami-old"}}]'),
    ('lt-theirs', 'lt-theirs', 'lt-theirs', 'us-east-1', '[{"VersionNumber": 1, "DefaultVersion": true, "LaunchTemplateData": {"ImageId": "ami-amazon"}}]'),
    ('lt-nothing', 'lt-nothing', 'lt-nothing', 'us-east-1', '[{"VersionNumber": 1, "DefaultVersion": true, "LaunchTemplateData": {}}]'),
    ('lt-region', 'lt-region', 'lt-region', 'us-east-2', '[{"VersionNumber": 1, "DefaultVersion": true, "LaunchTemplateData": {"ImageId": "ami-amazon"}}]'),
    -- The region's default is stronger than the image.
    ('lt-allowed', 'lt-allowed', 'lt-allowed', 'us-west-1', '[{"VersionNumber": 1, "DefaultVersion": true, "LaunchTemplateData": {"ImageId": "ami-west"}}]'),
    -- The region's default was not read; it matters only where the template says nothing.
    ('lt-far', 'lt-far', 'lt-far', 'us-west-2', '[{"VersionNumber": 1, "DefaultVersion": true, "LaunchTemplateData": {"ImageId": "ami-far"}}]'),
    ('lt-far-v1', 'lt-far-v1', 'lt-far-v1', 'us-west-2', '[{"VersionNumber": 1, "DefaultVersion": true, "LaunchTemplateData": {"MetadataOptions": {"HttpTokens": "optional"}}}]'),
    ('lt-unread', 'lt-unread', 'lt-unread', 'us-east-1', null);

insert into aws_ec2_launch_configuration (name, arn, metadata_options_http_tokens, metadata_options_http_endpoint, image_id) values
    ('old-web', 'lc-old-web', 'optional', 'enabled', 'ami-new'),
    ('new-web', 'lc-new-web', 'required', 'enabled', 'ami-old'),
    ('plain', 'lc-plain', null, null, 'ami-old');

insert into expected (resource, status, reason) values
    ('lt-v1', 'alarm', 'Launch template web (lt-v1, version 1) lets the metadata service answer IMDSv1 requests.'),
    ('lt-v2', 'ok', 'Launch template lt-v2 (lt-v2, version 2) requires session tokens of the metadata service.'),
    ('lt-off', 'ok', null),
    ('lt-image', 'ok', 'Launch template lt-image (lt-image, version 1) leaves it to image ami-new, which requires session tokens.'),
    ('lt-old-image', 'alarm', null),
    ('lt-theirs', 'unknown', null),
    ('lt-nothing', 'unknown', null),
    ('lt-region', 'ok', null),
    ('lt-allowed', 'alarm', null),
    ('lt-far', 'unknown', null),
    ('lt-far-v1', 'alarm', null),
    ('lt-unread', 'unknown', null),
    ('lc-old-web', 'alarm', null),
    ('lc-new-web', 'ok', null),
    ('lc-plain', 'alarm', 'Launch configuration plain does not require session tokens, and neither does image ami-old or the region''s default.');
