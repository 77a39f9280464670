set variable cluster_admin_allowlist = 'arn:aws:iam::111111111111:role/platform-*';

insert into before.aws_eks_access_entry (cluster_name, principal_arn, arn, kubernetes_groups, associated_access_policies) values
    ('prod', 'arn:aws:iam::111111111111:role/reader', 'arn:reader', '[]', '[]'),
    ('prod', 'arn:aws:iam::111111111111:role/admin', 'arn:admin', '["system:masters"]', '[]'),
    ('prod', 'arn:aws:iam::111111111111:role/untold', 'arn:untold', '[]', null);

insert into after.aws_eks_access_entry (cluster_name, principal_arn, arn, kubernetes_groups, associated_access_policies) values
    ('prod', 'arn:aws:iam::111111111111:role/reader', 'arn:reader', '[]',
        '[{"policyArn": "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy", "accessScope": {"type": "cluster"}}]'),
    -- Was one already, in another way.
    ('prod', 'arn:aws:iam::111111111111:role/admin', 'arn:admin', '[]',
        '[{"policyArn": "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy", "accessScope": {"type": "cluster"}}]'),
    -- Not told on one side.
    ('prod', 'arn:aws:iam::111111111111:role/untold', 'arn:untold', '[]',
        '[{"policyArn": "arn:aws:eks::aws:cluster-access-policy/AmazonEKSAdminPolicy", "accessScope": {"type": "cluster"}}]'),
    -- New: an administrator, one of a namespace, one with lesser rights, and one that is expected.
    ('prod', 'arn:aws:iam::111111111111:user/eve', 'arn:eve', '["system:masters"]', '[]'),
    ('prod', 'arn:aws:iam::111111111111:role/team', 'arn:team', '[]',
        '[{"policyArn": "arn:aws:eks::aws:cluster-access-policy/AmazonEKSAdminPolicy", "accessScope": {"type": "namespace", "namespaces": ["team"]}}]'),
    ('prod', 'arn:aws:iam::111111111111:role/viewer', 'arn:viewer', '["viewers"]',
        '[{"policyArn": "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy", "accessScope": {"type": "cluster"}}]'),
    ('prod', 'arn:aws:iam::111111111111:role/platform-ops', 'arn:platform', '["system:masters"]', '[]');

insert into expected (resource, change, reason) values
    ('arn:reader', 'fired', 'arn:aws:iam::111111111111:role/reader now administers cluster prod.'),
    ('arn:untold', 'incomparable', null),
    ('arn:eve', 'fired', 'arn:aws:iam::111111111111:user/eve now administers cluster prod.');
