insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same cluster.
    ('arn:aws:eks:us-east-1:111111111111:cluster/shop', 'shop', 'shop', map {'team': 'shop'}, '{
        "ListClusters": "shop",
        "DescribeCluster": {"cluster": {
            "name": "shop", "arn": "arn:aws:eks:us-east-1:111111111111:cluster/shop", "createdAt": "2026-02-01T10:00:00.123000+00:00", "version": "1.34",
            "endpoint": "https://1.gr7.us-east-1.eks.amazonaws.com", "roleArn": "arn:aws:iam::111111111111:role/shop",
            "resourcesVpcConfig": {"subnetIds": ["subnet-1"], "securityGroupIds": ["sg-1"], "clusterSecurityGroupId": "sg-2", "endpointPublicAccess": true, "endpointPrivateAccess": true, "publicAccessCidrs": ["203.0.113.0/24"]},
            "kubernetesNetworkConfig": {"serviceIpv4Cidr": "172.20.0.0/16", "ipFamily": "ipv4", "elasticLoadBalancing": {"enabled": false}},
            "logging": {"clusterLogging": [{"types": ["audit", "authenticator"], "enabled": true}, {"types": ["api", "controllerManager", "scheduler"], "enabled": false}]},
            "identity": {"oidc": {"issuer": "https://oidc.eks.us-east-1.amazonaws.com/id/1"}}, "status": "ACTIVE", "certificateAuthority": {"data": "LS0t"},
            "platformVersion": "eks.7", "tags": {"team": "shop"},
            "encryptionConfig": [{"resources": ["secrets"], "provider": {"keyArn": "arn:aws:kms:us-east-1:111111111111:key/1"}}],
            "accessConfig": {"authenticationMode": "API"}, "upgradePolicy": {"supportType": "STANDARD"}, "computeConfig": {"enabled": false, "nodePools": []}
        }}
    }'),
    -- An older cluster with nothing besides; a cluster on an Outpost, and one elsewhere.
    ('arn:aws:eks:us-east-1:111111111111:cluster/old', 'old', 'old', null, '{
        "ListClusters": "old",
        "DescribeCluster": {"cluster": {"name": "old", "version": "1.30", "status": "ACTIVE", "clientRequestToken": "token", "resourcesVpcConfig": {"endpointPublicAccess": false}}}
    }'),
    ('arn:aws:eks:us-east-1:111111111111:cluster/outpost', 'outpost', 'outpost', null, '{
        "DescribeCluster": {"cluster": {"name": "outpost", "id": "f5a1", "outpostConfig": {"outpostArns": ["arn:aws:outposts:us-east-1:111111111111:outpost/op-1"]}, "connectorConfig": {"provider": "OTHER"}}}
    }'),
    ('arn:aws:eks:us-east-1:111111111111:cluster/denied', 'denied', 'denied', null, '{
        "ListClusters": "denied", "DescribeCluster": {"$error": {"code": "AccessDeniedException", "message": "no"}}
    }'),
    ('arn:aws:eks:us-east-1:111111111111:cluster/listed', 'listed', null, null, '{"ListClusters": "listed"}');

insert into expected (
    arn, name, title, tags, id, status, version, platform_version, created_at, endpoint, role_arn, resources_vpc_config,
    kubernetes_network_config, encryption_config, logging, access_config, identity, compute_config, upgrade_policy,
    certificate_authority, connector_config, outpost_config, client_request_token
) values
    ('arn:aws:eks:us-east-1:111111111111:cluster/shop', 'shop', 'shop', '{"team":"shop"}', null, 'ACTIVE', '1.34', 'eks.7', '2026-02-01 10:00:00.123',
        'https://1.gr7.us-east-1.eks.amazonaws.com', 'arn:aws:iam::111111111111:role/shop',
        '{"subnetIds":["subnet-1"],"securityGroupIds":["sg-1"],"clusterSecurityGroupId":"sg-2","endpointPublicAccess":true,"endpointPrivateAccess":true,"publicAccessCidrs":["203.0.113.0/24"]}',
        '{"serviceIpv4Cidr":"172.20.0.0/16","ipFamily":"ipv4","elasticLoadBalancing":{"enabled":false}}',
        '[{"resources":["secrets"],"provider":{"keyArn":"arn:aws:kms:us-east-1:111111111111:key/1"}}]',
        '{"clusterLogging":[{"types":["audit","authenticator"],"enabled":true},{"types":["api","controllerManager","scheduler"],"enabled":false}]}',
        '{"authenticationMode":"API"}', '{"oidc":{"issuer":"https://oidc.eks.us-east-1.amazonaws.com/id/1"}}', '{"enabled":false,"nodePools":[]}',
        '{"supportType":"STANDARD"}', '{"data":"LS0t"}', null, null, null),
    ('arn:aws:eks:us-east-1:111111111111:cluster/old', 'old', 'old', null, null, 'ACTIVE', '1.30', null, null, null, null,
        '{"endpointPublicAccess":false}', null, '[]', null, null, null, '{}', null, null, null, null, 'token'),
    ('arn:aws:eks:us-east-1:111111111111:cluster/outpost', 'outpost', 'outpost', null, 'f5a1', null, null, null, null, null, null,
        null, null, '[]', null, null, null, '{}', null, null, '{"provider":"OTHER"}', '{"outpostArns":["arn:aws:outposts:us-east-1:111111111111:outpost/op-1"]}', null),
    ('arn:aws:eks:us-east-1:111111111111:cluster/denied', 'denied', 'denied', null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null),
    ('arn:aws:eks:us-east-1:111111111111:cluster/listed', 'listed', 'listed', null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null);
