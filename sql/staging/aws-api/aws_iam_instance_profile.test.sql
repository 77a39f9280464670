insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:iam::111111111111:instance-profile/web', 'AIPAEXAMPLE1', 'web', 'global', '{"ListInstanceProfiles": {
        "InstanceProfileName": "web", "InstanceProfileId": "AIPAEXAMPLE1", "Path": "/", "Arn": "arn:aws:iam::111111111111:instance-profile/web",
        "CreateDate": "2024-03-01T10:00:00+00:00", "Roles": [{"RoleName": "web-service"}]}}'),
    ('arn:aws:iam::111111111111:instance-profile/empty', 'AIPAEXAMPLE2', 'empty', 'global', '{"ListInstanceProfiles": {"InstanceProfileName": "empty", "Roles": []}}');

insert into expected (arn, region, title, instance_profile_name, instance_profile_id, path, create_date, roles) values
    ('arn:aws:iam::111111111111:instance-profile/web', 'global', 'web', 'web', 'AIPAEXAMPLE1', '/', '2024-03-01 10:00:00', '[{"RoleName": "web-service"}]'),
    ('arn:aws:iam::111111111111:instance-profile/empty', 'global', 'empty', 'empty', 'AIPAEXAMPLE2', null, null, '[]');
