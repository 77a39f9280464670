insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The API's fixture tells of the same add-on.
    ('arn:aws:eks:us-east-1:111111111111:addon/shop/vpc-cni/1', 'shop|vpc-cni', null, map {'team': 'shop'}, '{
        "ConfigurationItem": {"configuration": {
            "AddonName": "vpc-cni", "AddonVersion": "v1.20.4-eksbuild.1", "Arn": "arn:aws:eks:us-east-1:111111111111:addon/shop/vpc-cni/1", "ClusterName": "shop",
            "ServiceAccountRoleArn": "arn:aws:iam::111111111111:role/cni"
        }, "supplementaryConfiguration": {}}
    }'),
    ('arn:aws:eks:us-east-1:111111111111:addon/shop/kube-proxy/3', 'shop|kube-proxy', null, null, '{"ConfigurationItem": {}}');

insert into expected (arn, addon_name, title, tags, cluster_name, addon_version, service_account_role_arn) values
    ('arn:aws:eks:us-east-1:111111111111:addon/shop/vpc-cni/1', 'vpc-cni', 'vpc-cni', '{"team":"shop"}', 'shop', 'v1.20.4-eksbuild.1',
        'arn:aws:iam::111111111111:role/cni'),
    ('arn:aws:eks:us-east-1:111111111111:addon/shop/kube-proxy/3', 'kube-proxy', 'kube-proxy', null, 'shop', null, null);
