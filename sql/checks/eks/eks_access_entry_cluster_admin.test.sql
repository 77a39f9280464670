insert into aws_eks_cluster (arn, name, access_config, connector_config) values
    ('admin', 'admin', '{"authenticationMode": "API"}', null),
    ('masters', 'masters', '{"authenticationMode": "API_AND_CONFIG_MAP"}', null),
    ('narrow', 'narrow', '{"authenticationMode": "API"}', null),
    ('mixed', 'mixed', '{"authenticationMode": "API_AND_CONFIG_MAP"}', null),
    ('none', 'none', '{"authenticationMode": "API"}', null),
    -- Principals in the cluster alone; what a cluster does, whose entries were refused, or that was refused itself.
    ('map', 'map', '{"authenticationMode": "CONFIG_MAP"}', null),
    ('half', 'half', '{"authenticationMode": "API"}', null),
    ('half-bad', 'half-bad', '{"authenticationMode": "API"}', null),
    ('denied', 'denied', null, null),
    ('elsewhere', 'elsewhere', null, '{"provider": "OTHER"}');

insert into aws_eks_cluster (arn, name, access_config, account_id) values ('unread', 'unread', '{"authenticationMode": "API"}', '222222222222');
insert into unread (table_name, account_id) values ('aws_eks_access_entry', '222222222222');

insert into aws_eks_access_entry (arn, cluster_name, principal_arn, kubernetes_groups, associated_access_policies) values
    ('e1', 'admin', 'arn:aws:iam::111111111111:role/creator', '[]', '[{"policyArn": "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy", "accessScope": {"type": "cluster", "namespaces": []}}]'),
    ('e2', 'admin', 'arn:aws:iam::111111111111:role/builder', '[]', '[{"policyArn": "arn:aws:eks::aws:cluster-access-policy/AmazonEKSAdminPolicy", "accessScope": {"type": "cluster"}},
        {"policyArn": "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy", "accessScope": {"type": "cluster"}}]'),
    ('e3', 'admin', 'arn:aws:iam::111111111111:role/nodes', '["system:nodes"]', '[]'),
    ('e4', 'masters', 'arn:aws:iam::111111111111:user/root-like', '["system:masters"]', '[]'),
    -- For a namespace; to look only; with a policy of a similar name.
    ('e5', 'narrow', 'arn:aws:iam::111111111111:role/team', '["team"]', '[{"policyArn": "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy", "accessScope": {"type": "namespace", "namespaces": ["team"]}}]'),
    ('e6', 'narrow', 'arn:aws:iam::111111111111:role/viewer', '[]', '[{"policyArn": "arn:aws:eks::aws:cluster-access-policy/AmazonEKSAdminViewPolicy", "accessScope": {"type": "cluster"}}]'),
    ('e7', 'mixed', 'arn:aws:iam::111111111111:role/viewer', '[]', '[]'),
    ('e8', 'half', 'arn:aws:iam::111111111111:role/unread', null, null),
    ('e9', 'half-bad', 'arn:aws:iam::111111111111:role/unread', null, null),
    ('e10', 'half-bad', 'arn:aws:iam::111111111111:role/creator', null, '[{"policyArn": "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy", "accessScope": {"type": "cluster"}}]');

insert into expected (resource, status, reason) values
    ('admin', 'alarm', 'Cluster admin is administered by arn:aws:iam::111111111111:role/builder (AmazonEKSAdminPolicy), arn:aws:iam::111111111111:role/creator (AmazonEKSClusterAdminPolicy).'),
    ('masters', 'alarm', 'Cluster masters is administered by arn:aws:iam::111111111111:user/root-like (system:masters).'),
    ('narrow', 'ok', 'Cluster narrow has no access entry that lets an unexpected principal administer it.'),
    ('mixed', 'info', 'Cluster mixed has no access entry that lets an unexpected principal administer it; its aws-auth ConfigMap, which is not visible, may.'),
    ('none', 'ok', null),
    ('map', 'unknown', null),
    ('half', 'unknown', null),
    ('half-bad', 'alarm', null),
    ('denied', 'unknown', null),
    ('elsewhere', 'skip', null),
    ('unread', 'unknown', null);
