insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same template.
    ('arn:aws:ec2:us-east-1:111111111111:launch-template/lt-01', 'lt-01', map {'team': 'web'},
        '{"DescribeLaunchTemplates": {"LaunchTemplateId": "lt-01", "LaunchTemplateName": "web",
        "CreateTime": "2026-01-31T12:59:21+00:00", "CreatedBy": "arn:aws:iam::111111111111:user/ops",
        "DefaultVersionNumber": 3, "LatestVersionNumber": 3, "Tags": [{"Key": "team", "Value": "web"}]},
        "DescribeLaunchTemplateVersions": {"LaunchTemplateVersions": [{"LaunchTemplateId": "lt-01",
        "LaunchTemplateName": "web", "VersionNumber": 3, "DefaultVersion": true,
        "LaunchTemplateData": {"ImageId": "ami-01", "MetadataOptions": {"HttpTokens": "required"},
        "SecurityGroupIds": ["sg-01"]}}]}}'),
    -- The newest version is not the default one.
    ('arn:aws:ec2:us-east-1:111111111111:launch-template/lt-02', 'lt-02', map {},
        '{"DescribeLaunchTemplates": {"LaunchTemplateId": "lt-02", "LaunchTemplateName": "jobs",
        "CreateTime": "2026-01-31T12:59:21+00:00", "DefaultVersionNumber": 1, "LatestVersionNumber": 2},
        "DescribeLaunchTemplateVersions": {"LaunchTemplateVersions": [{"LaunchTemplateId": "lt-02",
        "VersionNumber": 2, "DefaultVersion": false, "LaunchTemplateData": {"UserData": {"$masked": {"length": 64,
        "sha256": "ab12", "patterns": ["jwt"]}}}}, {"LaunchTemplateId": "lt-02", "VersionNumber": 1,
        "DefaultVersion": true, "LaunchTemplateData": {}}]}}'),
    -- The versions were refused.
    ('arn:aws:ec2:us-east-1:111111111111:launch-template/lt-03', 'lt-03', map {},
        '{"DescribeLaunchTemplates": {"LaunchTemplateId": "lt-03", "LaunchTemplateName": "mail"},
        "DescribeLaunchTemplateVersions": {"$error": {"code": "UnauthorizedOperation", "message": "not authorized"}}}'),
    -- Only the list was asked.
    ('arn:aws:ec2:us-east-1:111111111111:launch-template/lt-04', 'lt-04', null,
        '{"DescribeLaunchTemplates": {"LaunchTemplateId": "lt-04", "LaunchTemplateName": "old"}}');

insert into expected (
    arn, title, tags, launch_template_name, launch_template_id, create_time, created_by, default_version_number,
    latest_version_number, versions
) values
    (
        'arn:aws:ec2:us-east-1:111111111111:launch-template/lt-01', 'web', '{"team":"web"}', 'web', 'lt-01',
        '2026-01-31 12:59:21', 'arn:aws:iam::111111111111:user/ops', 3, 3,
        '[{"LaunchTemplateId":"lt-01","LaunchTemplateName":"web","VersionNumber":3,"DefaultVersion":true,"LaunchTemplateData":{"ImageId":"ami-01","MetadataOptions":{"HttpTokens":"required"},"SecurityGroupIds":["sg-01"]}}]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:launch-template/lt-02', 'jobs', '{}', 'jobs', 'lt-02',
        '2026-01-31 12:59:21', null, 1, 2,
        '[{"LaunchTemplateId":"lt-02","VersionNumber":2,"DefaultVersion":false,"LaunchTemplateData":{"UserData":{"$masked":{"length":64,"sha256":"ab12","patterns":["jwt"]}}}},{"LaunchTemplateId":"lt-02","VersionNumber":1,"DefaultVersion":true,"LaunchTemplateData":{}}]'
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:launch-template/lt-03', 'mail', '{}', 'mail', 'lt-03', null, null, null,
        null, null
    ),
    (
        'arn:aws:ec2:us-east-1:111111111111:launch-template/lt-04', 'old', null, 'old', 'lt-04', null, null, null,
        null, null
    );
