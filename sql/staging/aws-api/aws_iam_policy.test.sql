-- All that GetAccountAuthorizationDetails tells; the default version counts, not the first. AWS Config tells of the same.
insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    ('arn:aws:iam::111111111111:policy/deploy', 'ANPAEXAMPLEDEP', 'deploy', 'global', map {'team': 'web'}, '{
        "GetAccountAuthorizationDetails": {
            "PolicyName": "deploy", "PolicyId": "ANPAEXAMPLEDEP", "Path": "/",
            "Arn": "arn:aws:iam::111111111111:policy/deploy", "Description": "Deploys", "DefaultVersionId": "v1",
            "AttachmentCount": 2, "PermissionsBoundaryUsageCount": 0, "IsAttachable": true,
            "CreateDate": "2024-03-01T09:00:00+00:00", "UpdateDate": "2024-03-02T09:00:00+00:00",
            "PolicyVersionList": [
                {"VersionId": "v2", "IsDefaultVersion": false, "Document": {"Statement": {"Sid": "later"}}},
                {"VersionId": "v1", "IsDefaultVersion": true, "Document": {"Statement": []}}]},
        "GetPolicy": {"Policy": {"PolicyName": "deploy", "Tags": [{"Key": "team", "Value": "web"}]}}}');

-- The calls per policy.
insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:iam::111111111111:policy/read', 'ANPAEXAMPLEREAD', 'read', 'global', '{
        "ListPolicies": {"PolicyName": "read", "PolicyId": "ANPAEXAMPLEREAD", "Path": "/",
            "Arn": "arn:aws:iam::111111111111:policy/read", "DefaultVersionId": "v3", "AttachmentCount": 0,
            "PermissionsBoundaryUsageCount": 1, "IsAttachable": true, "CreateDate": "2024-03-01T09:00:00Z",
            "UpdateDate": "2024-03-02T09:00:00Z"},
        "GetPolicy": {"Policy": {"Description": "Reads", "Tags": []}},
        "GetPolicyVersion": {"PolicyVersion": {"VersionId": "v3", "Document": "%7B%22Statement%22%3A%5B%5D%7D"}}}'),
    -- A policy that AWS keeps.
    ('arn:aws:iam::aws:policy/SecurityAudit', 'ANPAEXAMPLEAUD', 'SecurityAudit', 'global', '{
        "ListPolicies": {"PolicyName": "SecurityAudit", "Arn": "arn:aws:iam::aws:policy/SecurityAudit"}}'),
    ('arn:aws:iam::111111111111:policy/refused', 'ANPAEXAMPLEREF', 'refused', 'global', '{
        "ListPolicies": {"PolicyName": "refused", "Arn": "arn:aws:iam::111111111111:policy/refused"},
        "GetPolicy": {"$error": {"code": "AccessDenied"}},
        "GetPolicyVersion": {"$error": {"code": "AccessDenied"}}}');

insert into expected (
    arn, region, title, tags, name, policy_id, path, description, is_aws_managed, is_attachable, is_attached,
    attachment_count, permissions_boundary_usage_count, create_date, update_date, default_version_id, policy, tags_src
) values
    ('arn:aws:iam::111111111111:policy/deploy', 'global', 'deploy', '{"team":"web"}', 'deploy', 'ANPAEXAMPLEDEP', '/',
        'Deploys', false, true, true, 2, 0, '2024-03-01 09:00:00', '2024-03-02 09:00:00', 'v1', '{"Statement":[]}',
        '[{"Key":"team","Value":"web"}]'),
    ('arn:aws:iam::111111111111:policy/read', 'global', 'read', null, 'read', 'ANPAEXAMPLEREAD', '/', 'Reads', false,
        true, false, 0, 1, '2024-03-01 09:00:00', '2024-03-02 09:00:00', 'v3', '{"Statement":[]}', '[]'),
    ('arn:aws:iam::aws:policy/SecurityAudit', 'global', 'SecurityAudit', null, 'SecurityAudit', null, null, null, true,
        null, null, null, null, null, null, null, null, null),
    ('arn:aws:iam::111111111111:policy/refused', 'global', 'refused', null, 'refused', null, null, null, false,
        null, null, null, null, null, null, null, null, null);
