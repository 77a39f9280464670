-- The user whom the API's fixture tells of too. Documents are URL-encoded.
insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    ('arn:aws:iam::111111111111:user/staff/maria', 'AIDAEXAMPLEMARIA', 'maria', 'global', map {'team': 'data'}, '{
        "ConfigurationItem": {"resourceType": "AWS::IAM::User", "configuration": {
            "path": "/staff/", "userName": "maria", "userId": "AIDAEXAMPLEMARIA",
            "arn": "arn:aws:iam::111111111111:user/staff/maria", "createDate": "2024-03-01T09:00:00.000Z",
            "userPolicyList": [{"policyName": "own",
                "policyDocument": "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%5D%7D"}],
            "groupList": ["analysts"],
            "attachedManagedPolicies": [
                {"policyName": "ReadOnlyAccess", "policyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}],
            "permissionsBoundary": {"permissionsBoundaryType": "Policy",
                "permissionsBoundaryArn": "arn:aws:iam::111111111111:policy/boundary"},
            "tags": [{"key": "team", "value": "data"}]}}}');

-- Hand-edited items show documents as a list of one; nothing granted otherwise.
insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    ('arn:aws:iam::111111111111:user/bare', 'AIDAEXAMPLEBARE', 'bare', 'global', map {}, '{
        "ConfigurationItem": {"configuration": {"userName": "bare", "groupList": [], "attachedManagedPolicies": [],
            "userPolicyList": [{"policyName": "own", "policyDocument": [{"Statement": []}]}]}}}'),
    -- A document that cannot be read, and an item without lists.
    ('arn:aws:iam::111111111111:user/broken', 'AIDAEXAMPLEBROKEN', 'broken', 'global', null, '{
        "ConfigurationItem": {"configuration": {"userName": "broken",
            "userPolicyList": [{"policyName": "own", "policyDocument": "%7B%22Version"}]}}}'),
    -- A deleted or unrecorded item has no configuration.
    ('arn:aws:iam::111111111111:user/empty', 'AIDAEXAMPLEEMPTY', 'empty', 'global', null,
        '{"ConfigurationItem": {"configuration": null}}');

insert into expected (
    arn, region, title, tags, name, user_id, path, create_date, has_permissions_boundary, permissions_boundary_arn,
    permissions_boundary_type, groups, inline_policies, attached_policy_arns, tags_src, mfa_enabled, password_was_used
) values
    ('arn:aws:iam::111111111111:user/staff/maria', 'global', 'maria', '{"team":"data"}', 'maria', 'AIDAEXAMPLEMARIA',
        '/staff/', '2024-03-01 09:00:00', true, 'arn:aws:iam::111111111111:policy/boundary', 'Policy',
        '[{"GroupName":"analysts"}]', '[{"PolicyName":"own","PolicyDocument":{"Version":"2012-10-17","Statement":[]}}]',
        '["arn:aws:iam::aws:policy/ReadOnlyAccess"]', '[{"Key":"team","Value":"data"}]', null, null),
    ('arn:aws:iam::111111111111:user/bare', 'global', 'bare', '{}', 'bare', null, null, null, false, null, null, '[]',
        '[{"PolicyName":"own","PolicyDocument":{"Statement":[]}}]', '[]', null, null, null),
    ('arn:aws:iam::111111111111:user/broken', 'global', 'broken', null, 'broken', null, null, null, false, null, null,
        null, null, null, null, null, null),
    ('arn:aws:iam::111111111111:user/empty', 'global', 'empty', null, 'empty', null, null, null, null, null, null,
        null, null, null, null, null, null);
