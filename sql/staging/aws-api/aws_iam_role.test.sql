-- All that GetAccountAuthorizationDetails and ListRoles tell. AWS Config tells of the same role.
insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    ('arn:aws:iam::111111111111:role/app', 'AROAEXAMPLEAPP', 'app', 'global', map {'team': 'web'}, '{
        "GetAccountAuthorizationDetails": {
            "RoleName": "app", "RoleId": "AROAEXAMPLEAPP", "Path": "/", "Arn": "arn:aws:iam::111111111111:role/app",
            "CreateDate": "2024-03-01T09:00:00+00:00",
            "AssumeRolePolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": {"Service": "ec2.amazonaws.com"}}]},
            "InstanceProfileList": [{"InstanceProfileName": "app", "Arn": "arn:aws:iam::111111111111:instance-profile/app"}],
            "RolePolicyList": [{"PolicyName": "own", "PolicyDocument": {"Statement": []}}],
            "AttachedManagedPolicies": [
                {"PolicyName": "AdministratorAccess", "PolicyArn": "arn:aws:iam::aws:policy/AdministratorAccess"}],
            "PermissionsBoundary": {"PermissionsBoundaryType": "Policy",
                "PermissionsBoundaryArn": "arn:aws:iam::111111111111:policy/boundary"},
            "RoleLastUsed": {"LastUsedDate": "2026-11-01T08:00:00+00:00", "Region": "eu-west-1"},
            "Tags": [{"Key": "team", "Value": "web"}]},
        "ListRoles": {"RoleName": "app", "Description": "The application", "MaxSessionDuration": 3600}}');

-- The calls per role; no use on record, an empty RoleLastUsed.
insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:iam::111111111111:role/idle', 'AROAEXAMPLEIDLE', 'idle', 'global', '{
        "ListRoles": {"RoleName": "idle", "RoleId": "AROAEXAMPLEIDLE", "Path": "/", "CreateDate": "2024-03-01T09:00:00Z",
            "AssumeRolePolicyDocument": "%7B%22Statement%22%3A%5B%5D%7D", "MaxSessionDuration": 3600},
        "GetRole": {"Role": {"RoleName": "idle", "RoleLastUsed": {}, "Tags": []}},
        "ListInstanceProfilesForRole": {"InstanceProfiles": []},
        "ListRolePolicies": {"PolicyNames": []},
        "ListAttachedRolePolicies": {"AttachedPolicies": [{"PolicyArn": "arn:aws:iam::aws:policy/SecurityAudit"}]}}'),
    -- Details from before the API told of the last use: not known, rather than never.
    ('arn:aws:iam::111111111111:role/old', 'AROAEXAMPLEOLD', 'old', 'global', '{
        "GetAccountAuthorizationDetails": {"RoleName": "old", "RolePolicyList": [], "AttachedManagedPolicies": [],
            "InstanceProfileList": []}}'),
    -- Every call per role refused.
    ('arn:aws:iam::111111111111:role/refused', 'AROAEXAMPLEREF', 'refused', 'global', '{
        "ListRoles": {"RoleName": "refused"},
        "GetRole": {"$error": {"code": "AccessDenied"}},
        "ListInstanceProfilesForRole": {"$error": {"code": "AccessDenied"}},
        "ListRolePolicies": {"$error": {"code": "AccessDenied"}},
        "GetRolePolicy": {"$error": {"code": "AccessDenied"}},
        "ListAttachedRolePolicies": {"$error": {"code": "AccessDenied"}}}'),
    -- The policies are named, but the call for their documents was refused as a whole.
    ('arn:aws:iam::111111111111:role/half', 'AROAEXAMPLEHALF', 'half', 'global', '{
        "ListRoles": {"RoleName": "half"},
        "ListRolePolicies": {"PolicyNames": ["a"]},
        "GetRolePolicy": {"$error": {"code": "AccessDenied"}}}');

insert into expected (
    arn, region, title, tags, name, role_id, path, create_date, description, max_session_duration, assume_role_policy,
    instance_profile_arns, has_permissions_boundary, permissions_boundary_arn, permissions_boundary_type, role_was_used,
    role_last_used_date, role_last_used_region, inline_policies, attached_policy_arns, tags_src
) values
    ('arn:aws:iam::111111111111:role/app', 'global', 'app', '{"team":"web"}', 'app', 'AROAEXAMPLEAPP', '/',
        '2024-03-01 09:00:00', 'The application', 3600,
        '{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"ec2.amazonaws.com"}}]}',
        '["arn:aws:iam::111111111111:instance-profile/app"]', true, 'arn:aws:iam::111111111111:policy/boundary', 'Policy',
        true, '2026-11-01 08:00:00', 'eu-west-1', '[{"PolicyName":"own","PolicyDocument":{"Statement":[]}}]',
        '["arn:aws:iam::aws:policy/AdministratorAccess"]', '[{"Key":"team","Value":"web"}]'),
    ('arn:aws:iam::111111111111:role/idle', 'global', 'idle', null, 'idle', 'AROAEXAMPLEIDLE', '/',
        '2024-03-01 09:00:00', null, 3600, '{"Statement":[]}', '[]', false, null, null, false, null, null, '[]',
        '["arn:aws:iam::aws:policy/SecurityAudit"]', '[]'),
    ('arn:aws:iam::111111111111:role/old', 'global', 'old', null, 'old', null, null, null, null, null, null, '[]', false,
        null, null, null, null, null, '[]', '[]', null),
    ('arn:aws:iam::111111111111:role/refused', 'global', 'refused', null, 'refused', null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null),
    ('arn:aws:iam::111111111111:role/half', 'global', 'half', null, 'half', null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null);
