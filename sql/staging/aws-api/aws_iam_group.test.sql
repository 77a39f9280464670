-- All that GetAccountAuthorizationDetails tells. AWS Config tells of the same group.
insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:iam::111111111111:group/admins', 'AGPAEXAMPLEADM', 'admins', 'global', '{
        "GetAccountAuthorizationDetails": {
            "GroupName": "admins", "GroupId": "AGPAEXAMPLEADM", "Path": "/",
            "Arn": "arn:aws:iam::111111111111:group/admins", "CreateDate": "2024-03-01T09:00:00+00:00",
            "GroupPolicyList": [{"PolicyName": "own", "PolicyDocument": {"Statement": []}}],
            "AttachedManagedPolicies": [
                {"PolicyName": "AdministratorAccess", "PolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess"}]},
        "GetGroup": {"Users": [{"UserName": "maria"}]}}'),
    -- The calls per group.
    ('arn:aws:iam::111111111111:group/readers', 'AGPAEXAMPLEREAD', 'readers', 'global', '{
        "ListGroups": {"GroupName": "readers", "GroupId": "AGPAEXAMPLEREAD", "Path": "/", "CreateDate": "2024-03-01T09:00:00Z"},
        "GetGroup": {"Users": []},
        "ListGroupPolicies": {"PolicyNames": ["read"]},
        "GetGroupPolicy": {"read": {"PolicyDocument": "%7B%22Statement%22%3A%5B%5D%7D"}},
        "ListAttachedGroupPolicies": {"AttachedPolicies": []}}'),
    -- Every call per group refused.
    ('arn:aws:iam::111111111111:group/refused', 'AGPAEXAMPLEREF', 'refused', 'global', '{
        "ListGroups": {"GroupName": "refused"},
        "GetGroup": {"$error": {"code": "AccessDenied"}},
        "ListGroupPolicies": {"$error": {"code": "AccessDenied"}},
        "ListAttachedGroupPolicies": {"$error": {"code": "AccessDenied"}}}'),
    ('arn:aws:iam::111111111111:group/listed', 'AGPAEXAMPLELIST', 'listed', 'global', '{"ListGroups": {"GroupName": "listed"}}');

insert into expected (
    arn, region, title, tags, name, group_id, path, create_date, inline_policies, attached_policy_arns, users
) values
    ('arn:aws:iam::111111111111:group/admins', 'global', 'admins', null, 'admins', 'AGPAEXAMPLEADM', '/',
        '2024-03-01 09:00:00', '[{"PolicyName":"own","PolicyDocument":{"Statement":[]}}]',
        '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[{"UserName":"maria"}]'),
    ('arn:aws:iam::111111111111:group/readers', 'global', 'readers', null, 'readers', 'AGPAEXAMPLEREAD', '/',
        '2024-03-01 09:00:00', '[{"PolicyName":"read","PolicyDocument":{"Statement":[]}}]', '[]', '[]'),
    ('arn:aws:iam::111111111111:group/refused', 'global', 'refused', null, 'refused', null, null, null, null, null, null),
    ('arn:aws:iam::111111111111:group/listed', 'global', 'listed', null, 'listed', null, null, null, null, null, null);
