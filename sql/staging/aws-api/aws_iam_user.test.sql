-- All that GetAccountAuthorizationDetails tells, and the calls per user. AWS Config tells of the same user.
insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    ('arn:aws:iam::111111111111:user/staff/maria', 'AIDAEXAMPLEMARIA', 'maria', 'global', map {'team': 'data'}, '{
        "GetAccountAuthorizationDetails": {
            "UserName": "maria", "UserId": "AIDAEXAMPLEMARIA", "Path": "/staff/",
            "Arn": "arn:aws:iam::111111111111:user/staff/maria", "CreateDate": "2024-03-01T09:00:00+00:00",
            "GroupList": ["analysts"],
            "UserPolicyList": [{"PolicyName": "own",
                "PolicyDocument": "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%5D%7D"}],
            "AttachedManagedPolicies": [{"PolicyName": "ReadOnlyAccess", "PolicyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}],
            "PermissionsBoundary": {"PermissionsBoundaryType": "Policy",
                "PermissionsBoundaryArn": "arn:aws:iam::111111111111:policy/boundary"},
            "Tags": [{"Key": "team", "Value": "data"}]},
        "ListUsers": {"UserName": "maria", "PasswordLastUsed": "2026-11-01T08:00:00+00:00"},
        "ListMFADevices": {"MFADevices": [{"UserName": "maria", "SerialNumber": "arn:aws:iam::111111111111:mfa/maria"}]},
        "GetLoginProfile": {"LoginProfile": {"UserName": "maria", "CreateDate": "2024-03-01T09:00:00+00:00"}}}');

-- The calls per user, without the account's details; times with another offset; no password, no MFA, nothing granted.
insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:iam::111111111111:user/ci', 'AIDAEXAMPLECI', 'ci', 'global', '{
        "ListUsers": {"UserName": "ci", "UserId": "AIDAEXAMPLECI", "Path": "/",
            "Arn": "arn:aws:iam::111111111111:user/ci", "CreateDate": "2024-03-01T11:00:00+02:00"},
        "GetUser": {"User": {"UserName": "ci", "Tags": []}},
        "ListMFADevices": {"MFADevices": []},
        "GetLoginProfile": {"$absent": "NoSuchEntity"},
        "ListGroupsForUser": {"Groups": [{"GroupName": "robots", "GroupId": "AGPAEXAMPLE"}]},
        "ListUserPolicies": {"PolicyNames": ["deploy"]},
        "GetUserPolicy": {"deploy": {"UserName": "ci", "PolicyName": "deploy", "PolicyDocument": {"Statement": []}}},
        "ListAttachedUserPolicies": {"AttachedPolicies": []}}'),
    -- Every call per user refused.
    ('arn:aws:iam::111111111111:user/refused', 'AIDAEXAMPLEREF', 'refused', 'global', '{
        "ListUsers": {"UserName": "refused"},
        "GetUser": {"$error": {"code": "AccessDenied"}},
        "ListMFADevices": {"$error": {"code": "AccessDenied"}},
        "GetLoginProfile": {"$error": {"code": "AccessDenied"}},
        "ListGroupsForUser": {"$error": {"code": "AccessDenied"}},
        "ListUserPolicies": {"$error": {"code": "AccessDenied"}},
        "ListAttachedUserPolicies": {"$error": {"code": "AccessDenied"}}}'),
    -- One of two inline policies refused: what is left out would look like what does not exist.
    ('arn:aws:iam::111111111111:user/half', 'AIDAEXAMPLEHALF', 'half', 'global', '{
        "ListUsers": {"UserName": "half"},
        "ListUserPolicies": {"PolicyNames": ["a", "b"]},
        "GetUserPolicy": {"a": {"PolicyDocument": {"Statement": []}}, "b": {"$error": {"code": "AccessDenied"}}}}'),
    -- Inline policies listed and none of them asked for.
    ('arn:aws:iam::111111111111:user/names', 'AIDAEXAMPLENAMES', 'names', 'global', '{
        "ListUsers": {"UserName": "names"}, "ListUserPolicies": {"PolicyNames": ["a"]}}'),
    -- The account's details leave out the list of inline policies where there are none.
    ('arn:aws:iam::111111111111:user/clean', 'AIDAEXAMPLECLEAN', 'clean', 'global', '{
        "GetAccountAuthorizationDetails": {"UserName": "clean", "GroupList": [], "AttachedManagedPolicies": []}}'),
    -- Listed, and nothing else.
    ('arn:aws:iam::111111111111:user/listed', 'AIDAEXAMPLELIST', 'listed', 'global', '{"ListUsers": {"UserName": "listed"}}');

insert into expected (
    arn, region, title, tags, name, user_id, path, create_date, password_last_used, password_was_used,
    has_permissions_boundary, permissions_boundary_arn, permissions_boundary_type, mfa_enabled, mfa_devices,
    has_login_profile, login_profile, groups, inline_policies, attached_policy_arns, tags_src
) values
    ('arn:aws:iam::111111111111:user/staff/maria', 'global', 'maria', '{"team":"data"}', 'maria', 'AIDAEXAMPLEMARIA',
        '/staff/', '2024-03-01 09:00:00', '2026-11-01 08:00:00', true, true, 'arn:aws:iam::111111111111:policy/boundary',
        'Policy', true, '[{"UserName":"maria","SerialNumber":"arn:aws:iam::111111111111:mfa/maria"}]', true,
        '{"UserName":"maria","CreateDate":"2024-03-01T09:00:00+00:00"}', '[{"GroupName":"analysts"}]',
        '[{"PolicyName":"own","PolicyDocument":{"Version":"2012-10-17","Statement":[]}}]',
        '["arn:aws:iam::aws:policy/ReadOnlyAccess"]', '[{"Key":"team","Value":"data"}]'),
    ('arn:aws:iam::111111111111:user/ci', 'global', 'ci', null, 'ci', 'AIDAEXAMPLECI', '/', '2024-03-01 09:00:00', null,
        false, false, null, null, false, '[]', false, null, '[{"GroupName":"robots","GroupId":"AGPAEXAMPLE"}]',
        '[{"PolicyName":"deploy","PolicyDocument":{"Statement":[]}}]', '[]', '[]'),
    ('arn:aws:iam::111111111111:user/refused', 'global', 'refused', null, 'refused', null, null, null, null, false,
        null, null, null, null, null, null, null, null, null, null, null),
    ('arn:aws:iam::111111111111:user/half', 'global', 'half', null, 'half', null, null, null, null, false,
        null, null, null, null, null, null, null, null, null, null, null),
    ('arn:aws:iam::111111111111:user/names', 'global', 'names', null, 'names', null, null, null, null, false,
        null, null, null, null, null, null, null, null, null, null, null),
    ('arn:aws:iam::111111111111:user/clean', 'global', 'clean', null, 'clean', null, null, null, null, null,
        false, null, null, null, null, null, null, '[]', '[]', '[]', null),
    ('arn:aws:iam::111111111111:user/listed', 'global', 'listed', null, 'listed', null, null, null, null, false,
        null, null, null, null, null, null, null, null, null, null, null);
