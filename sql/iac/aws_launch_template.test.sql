insert into instance (address, attributes) values
    ('aws_launch_template.same', '{"id": "lt-1", "arn": "arn:aws:ec2:us-east-1:111111111111:launch-template/lt-1", "default_version": 1, "latest_version": 2, "image_id": "ami-2", "instance_type": "t3.micro", "key_name": "", "metadata_options": [{"http_tokens": "required"}], "vpc_security_group_ids": ["sg-1"]}'),
    ('aws_launch_template.other', '{"id": "lt-2", "arn": "arn:aws:ec2:us-east-1:111111111111:launch-template/lt-2", "default_version": 1, "latest_version": 2, "image_id": "ami-2", "instance_type": "t3.micro", "key_name": "", "metadata_options": [{"http_tokens": "required"}], "vpc_security_group_ids": ["sg-1"]}');

insert into aws_ec2_launch_template (arn, launch_template_id, default_version_number, latest_version_number, versions) values
    ('arn:aws:ec2:us-east-1:111111111111:launch-template/lt-1', 'lt-1', 1, 2, '[{"VersionNumber": 1, "LaunchTemplateData": {"ImageId": "ami-1"}}, {"VersionNumber": 2, "LaunchTemplateData": {"ImageId": "ami-2", "InstanceType": "t3.micro", "MetadataOptions": {"HttpTokens": "required"}, "SecurityGroupIds": ["sg-1"]}}]'),
    ('arn:aws:ec2:us-east-1:111111111111:launch-template/lt-2', 'lt-2', 1, 10, '[{"VersionNumber": 2, "LaunchTemplateData": {"ImageId": "ami-2"}}, {"VersionNumber": 10, "LaunchTemplateData": {"ImageId": "ami-3", "InstanceType": "t3.micro", "MetadataOptions": {"HttpTokens": "required"}, "SecurityGroupIds": ["sg-1"]}}]');

insert into expected (address, change, attributes, difference) values
    ('aws_launch_template.same', 'managed', null, null),
    ('aws_launch_template.other', 'differs', 'image_id, latest_version_number', 'image_id: ami-2 -> ami-3; latest_version_number: 2 -> 10');
