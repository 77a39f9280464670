insert into resource (arn, resource_id, tags, evidence) values
    ('arn:aws:eks:us-east-1:111111111111:access-entry/shop/role/111111111111/admin/1', 'shop/arn:aws:iam::111111111111:role/admin', map {'team': 'shop'}, '{
        "ListAccessEntries": "arn:aws:iam::111111111111:role/admin",
        "DescribeAccessEntry": {"accessEntry": {
            "clusterName": "shop", "principalArn": "arn:aws:iam::111111111111:role/admin", "kubernetesGroups": ["deployers"],
            "accessEntryArn": "arn:aws:eks:us-east-1:111111111111:access-entry/shop/role/111111111111/admin/1", "createdAt": "2026-02-01T10:00:00+00:00",
            "modifiedAt": "2026-03-01T10:00:00+00:00", "tags": {"team": "shop"}, "username": "arn:aws:sts::111111111111:assumed-role/admin/{{SessionName}}", "type": "STANDARD"
        }},
        "ListAssociatedAccessPolicies": {"clusterName": "shop", "principalArn": "arn:aws:iam::111111111111:role/admin", "associatedAccessPolicies": [
            {"policyArn": "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy", "accessScope": {"type": "cluster", "namespaces": []}, "associatedAt": "2026-02-01T10:00:00+00:00", "modifiedAt": "2026-02-01T10:00:00+00:00"}
        ]}
    }'),
    -- Refused; and listed alone. The entry's ARN is not known then.
    ('denied', 'shop/arn:aws:iam::111111111111:role/path/denied', null, '{
        "ListAccessEntries": "arn:aws:iam::111111111111:role/path/denied",
        "DescribeAccessEntry": {"$error": {"code": "AccessDeniedException", "message": "no"}},
        "ListAssociatedAccessPolicies": {"$error": {"code": "AccessDeniedException", "message": "no"}}
    }'),
    ('listed', 'shop/arn:aws:iam::111111111111:user/listed', null, '{"ListAccessEntries": "arn:aws:iam::111111111111:user/listed"}'),
    ('bare', 'shop/arn:aws:iam::111111111111:role/bare', null, '{
        "DescribeAccessEntry": {"accessEntry": {"clusterName": "shop", "principalArn": "arn:aws:iam::111111111111:role/bare", "type": "EC2_LINUX"}},
        "ListAssociatedAccessPolicies": {"associatedAccessPolicies": []}
    }');

insert into expected (
    arn, cluster_name, principal_arn, title, tags, access_entry_arn, type, username, kubernetes_groups, created_at, modified_at,
    associated_access_policies
) values
    ('arn:aws:eks:us-east-1:111111111111:access-entry/shop/role/111111111111/admin/1', 'shop', 'arn:aws:iam::111111111111:role/admin',
        'arn:aws:iam::111111111111:role/admin', '{"team":"shop"}', 'arn:aws:eks:us-east-1:111111111111:access-entry/shop/role/111111111111/admin/1', 'STANDARD',
        'arn:aws:sts::111111111111:assumed-role/admin/{{SessionName}}', '["deployers"]', '2026-02-01 10:00:00', '2026-03-01 10:00:00',
        '[{"policyArn":"arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy","accessScope":{"type":"cluster","namespaces":[]},"associatedAt":"2026-02-01T10:00:00+00:00","modifiedAt":"2026-02-01T10:00:00+00:00"}]'),
    ('denied', 'shop', 'arn:aws:iam::111111111111:role/path/denied', 'arn:aws:iam::111111111111:role/path/denied', null, null, null, null, null, null, null, null),
    ('listed', 'shop', 'arn:aws:iam::111111111111:user/listed', 'arn:aws:iam::111111111111:user/listed', null, null, null, null, null, null, null, null),
    ('bare', 'shop', 'arn:aws:iam::111111111111:role/bare', 'arn:aws:iam::111111111111:role/bare', null, null, 'EC2_LINUX', null, '[]', null, null, '[]');
