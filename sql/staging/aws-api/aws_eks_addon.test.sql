insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same add-on.
    ('arn:aws:eks:us-east-1:111111111111:addon/shop/vpc-cni/1', 'shop/vpc-cni', 'vpc-cni', map {'team': 'shop'}, '{
        "ListAddons": "vpc-cni",
        "DescribeAddon": {"addon": {
            "addonName": "vpc-cni", "clusterName": "shop", "status": "ACTIVE", "addonVersion": "v1.20.4-eksbuild.1", "health": {"issues": [{"code": "InsufficientNumberOfReplicas"}]},
            "addonArn": "arn:aws:eks:us-east-1:111111111111:addon/shop/vpc-cni/1", "createdAt": "2026-02-01T10:00:00+00:00", "modifiedAt": "2026-03-01T10:00:00+00:00",
            "serviceAccountRoleArn": "arn:aws:iam::111111111111:role/cni", "tags": {"team": "shop"}, "publisher": "eks", "owner": "aws",
            "marketplaceInformation": {"productId": "p"}, "configurationValues": "{\"enableNetworkPolicy\": \"true\"}"
        }}
    }'),
    ('arn:aws:eks:us-east-1:111111111111:addon/shop/coredns/2', 'shop/coredns', 'coredns', map {}, '{
        "ListAddons": "coredns", "DescribeAddon": {"addon": {"addonName": "coredns", "clusterName": "shop", "status": "ACTIVE"}}
    }'),
    ('denied', 'shop/denied', 'denied', null, '{"ListAddons": "denied", "DescribeAddon": {"$error": {"code": "AccessDeniedException", "message": "no"}}}'),
    ('listed', 'shop/listed', null, null, '{"ListAddons": "listed"}');

insert into expected (
    arn, addon_name, title, tags, cluster_name, addon_version, status, configuration_values, owner, publisher, created_at,
    modified_at, service_account_role_arn, marketplace_information, health_issues
) values
    ('arn:aws:eks:us-east-1:111111111111:addon/shop/vpc-cni/1', 'vpc-cni', 'vpc-cni', '{"team":"shop"}', 'shop', 'v1.20.4-eksbuild.1', 'ACTIVE',
        '{"enableNetworkPolicy": "true"}', 'aws', 'eks', '2026-02-01 10:00:00', '2026-03-01 10:00:00', 'arn:aws:iam::111111111111:role/cni',
        '{"productId":"p"}', '[{"code":"InsufficientNumberOfReplicas"}]'),
    ('arn:aws:eks:us-east-1:111111111111:addon/shop/coredns/2', 'coredns', 'coredns', '{}', 'shop', null, 'ACTIVE', '', null, null, null, null, null, null, '[]'),
    ('denied', 'denied', 'denied', null, 'shop', null, null, null, null, null, null, null, null, null, null),
    ('listed', 'listed', 'listed', null, 'shop', null, null, null, null, null, null, null, null, null, null);
