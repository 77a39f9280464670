-- The group that the API's fixture tells of too.
insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:iam::111111111111:group/admins', 'AGPAEXAMPLEADM', 'admins', 'global', '{
        "ConfigurationItem": {"resourceType": "AWS::IAM::Group", "configuration": {
            "path": "/", "groupName": "admins", "groupId": "AGPAEXAMPLEADM",
            "arn": "arn:aws:iam::111111111111:group/admins", "createDate": "2024-03-01T09:00:00.000Z",
            "groupPolicyList": [{"policyName": "own", "policyDocument": "%7B%22Statement%22%3A%5B%5D%7D"}],
            "attachedManagedPolicies": [
                {"policyName": "AdministratorAccess", "policyArn": "arn:aws:iam::aws:policy/AdministratorAccess"}]}}}'),
    ('arn:aws:iam::111111111111:group/empty', 'AGPAEXAMPLEEMPTY', 'empty', 'global', '{
        "ConfigurationItem": {"configuration": {"groupName": "empty", "groupPolicyList": [], "attachedManagedPolicies": []}}}'),
    ('arn:aws:iam::111111111111:group/gone', 'AGPAEXAMPLEGONE', 'gone', 'global',
        '{"ConfigurationItem": {"configuration": null}}');

insert into expected (
    arn, region, title, tags, name, group_id, path, create_date, inline_policies, attached_policy_arns, users
) values
    ('arn:aws:iam::111111111111:group/admins', 'global', 'admins', null, 'admins', 'AGPAEXAMPLEADM', '/',
        '2024-03-01 09:00:00', '[{"PolicyName":"own","PolicyDocument":{"Statement":[]}}]',
        '["arn:aws:iam::aws:policy/AdministratorAccess"]', null),
    ('arn:aws:iam::111111111111:group/empty', 'global', 'empty', null, 'empty', null, null, null, '[]', '[]', null),
    ('arn:aws:iam::111111111111:group/gone', 'global', 'gone', null, 'gone', null, null, null, null, null, null);
