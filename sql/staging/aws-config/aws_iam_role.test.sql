-- The role that the API's fixture tells of too.
insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    ('arn:aws:iam::111111111111:role/app', 'AROAEXAMPLEAPP', 'app', 'global', map {'team': 'web'}, '{
        "ConfigurationItem": {"resourceType": "AWS::IAM::Role", "configuration": {
            "path": "/", "roleName": "app", "roleId": "AROAEXAMPLEAPP", "arn": "arn:aws:iam::111111111111:role/app",
            "createDate": "2024-03-01T09:00:00.000Z",
            "assumeRolePolicyDocument": "%7B%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22sts%3AAssumeRole%22%2C%22Principal%22%3A%7B%22Service%22%3A%22ec2.amazonaws.com%22%7D%7D%5D%7D",
            "instanceProfileList": [
                {"instanceProfileName": "app", "arn": "arn:aws:iam::111111111111:instance-profile/app"}],
            "rolePolicyList": [{"policyName": "own", "policyDocument": "%7B%22Statement%22%3A%5B%5D%7D"}],
            "attachedManagedPolicies": [
                {"policyName": "AdministratorAccess", "policyArn": "arn:aws:iam::aws:policy/AdministratorAccess"}],
            "permissionsBoundary": {"permissionsBoundaryType": "Policy",
                "permissionsBoundaryArn": "arn:aws:iam::111111111111:policy/boundary"},
            "tags": [{"key": "team", "value": "web"}]}}}'),
    -- A decoded trust policy and empty lists.
    ('arn:aws:iam::111111111111:role/plain', 'AROAEXAMPLEPLAIN', 'plain', 'global', map {}, '{
        "ConfigurationItem": {"configuration": {"roleName": "plain", "assumeRolePolicyDocument": {"Statement": []},
            "instanceProfileList": [], "rolePolicyList": [], "attachedManagedPolicies": [], "tags": []}}}'),
    -- Neither the resource nor the item names the ARN.
    (null, 'AROAEXAMPLENOARN', 'noarn', 'global', null, '{
        "ConfigurationItem": {"configuration": {"roleName": "noarn", "path": "/service-role/"}}}'),
    ('arn:aws:iam::111111111111:role/empty', 'AROAEXAMPLEEMPTY', 'empty', 'global', null,
        '{"ConfigurationItem": {"configuration": null}}');

insert into expected (
    arn, region, title, tags, name, role_id, path, create_date, description, assume_role_policy, instance_profile_arns,
    has_permissions_boundary, permissions_boundary_arn, permissions_boundary_type, role_was_used, inline_policies,
    attached_policy_arns, tags_src
) values
    ('arn:aws:iam::111111111111:role/app', 'global', 'app', '{"team":"web"}', 'app', 'AROAEXAMPLEAPP', '/',
        '2024-03-01 09:00:00', null,
        '{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"ec2.amazonaws.com"}}]}',
        '["arn:aws:iam::111111111111:instance-profile/app"]', true, 'arn:aws:iam::111111111111:policy/boundary', 'Policy',
        null, '[{"PolicyName":"own","PolicyDocument":{"Statement":[]}}]',
        '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[{"Key":"team","Value":"web"}]'),
    ('arn:aws:iam::111111111111:role/plain', 'global', 'plain', '{}', 'plain', null, null, null, null,
        '{"Statement":[]}', '[]', false, null, null, null, '[]', '[]', '[]'),
    ('arn:aws:iam::111111111111:role/service-role/noarn', 'global', 'noarn', null, 'noarn', null, '/service-role/', null,
        null, null, null, false, null, null, null, null, null, null),
    ('arn:aws:iam::111111111111:role/empty', 'global', 'empty', null, 'empty', null, null, null, null, null, null, null,
        null, null, null, null, null, null);
