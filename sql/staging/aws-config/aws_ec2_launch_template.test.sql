insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same template.
    ('arn:aws:ec2:us-east-1:111111111111:launch-template/lt-01', 'lt-01', map {'team': 'web'},
        '{"ConfigurationItem": {"configuration": {"LaunchTemplateName": "web", "Id": "lt-01",
        "LaunchTemplateData": {"ImageId": "ami-01", "MetadataOptions": {"HttpTokens": "required"},
        "SecurityGroupIds": ["sg-01"]}, "DefaultVersionNumber": "3", "LatestVersionNumber": "3",
        "TagSpecifications": []}}}'),
    -- Which of two versions the item holds is not known.
    ('arn:aws:ec2:us-east-1:111111111111:launch-template/lt-05', 'lt-05', map {},
        '{"ConfigurationItem": {"configuration": {"LaunchTemplateName": "jobs", "Id": "lt-05",
        "LaunchTemplateData": {"ImageId": "ami-01"}, "DefaultVersionNumber": "1", "LatestVersionNumber": "2"}}}'),
    -- An item without an ARN.
    (null, 'lt-06', map {},
        '{"ConfigurationItem": {"configuration": {"LaunchTemplateName": "old", "Id": "lt-06"}}}');

insert into expected (
    arn, title, tags, launch_template_name, launch_template_id, default_version_number, latest_version_number,
    versions
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:launch-template/lt-01', 'web', '{"team":"web"}', 'web', 'lt-01', 3, 3,
        '[{"LaunchTemplateId":"lt-01","LaunchTemplateName":"web","VersionNumber":3,"DefaultVersion":true,"LaunchTemplateData":{"ImageId":"ami-01","MetadataOptions":{"HttpTokens":"required"},"SecurityGroupIds":["sg-01"]}}]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:launch-template/lt-05', 'jobs', '{}', 'jobs', 'lt-05', 1, 2, null
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:launch-template/lt-06', 'old', '{}', 'old', 'lt-06', null, null, null
    );
