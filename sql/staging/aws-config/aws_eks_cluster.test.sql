insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The API's fixture tells of the same cluster.
    ('arn:aws:eks:us-east-1:111111111111:cluster/shop', 'shop', 'shop', map {'team': 'shop'}, '{
        "ConfigurationItem": {"configuration": {
            "AccessConfig": {"AuthenticationMode": "API"}, "Arn": "arn:aws:eks:us-east-1:111111111111:cluster/shop", "CertificateAuthorityData": "LS0t",
            "ClusterSecurityGroupId": "sg-2", "CreatedAt": "2026-02-01T10:00:00.123Z",
            "EncryptionConfig": [{"Resources": ["secrets"], "Provider": {"KeyArn": "arn:aws:kms:us-east-1:111111111111:key/1"}}],
            "Endpoint": "https://1.gr7.us-east-1.eks.amazonaws.com",
            "KubernetesNetworkConfig": {"ServiceIpv4Cidr": "172.20.0.0/16", "IpFamily": "ipv4", "ElasticLoadBalancing": {"Enabled": false}},
            "Logging": {"ClusterLogging": {"EnabledTypes": [{"Type": "authenticator"}, {"Type": "audit"}]}}, "Name": "shop",
            "OpenIdConnectIssuerUrl": "https://oidc.eks.us-east-1.amazonaws.com/id/1",
            "ResourcesVpcConfig": {"SubnetIds": ["subnet-1"], "SecurityGroupIds": ["sg-1"], "EndpointPublicAccess": true, "EndpointPrivateAccess": true, "PublicAccessCidrs": ["203.0.113.0/24"]},
            "RoleArn": "arn:aws:iam::111111111111:role/shop", "Tags": [{"Key": "team", "Value": "shop"}], "UpgradePolicy": {"SupportType": "STANDARD"}, "Version": "1.34"
        }, "supplementaryConfiguration": {}}
    }'),
    -- No logs, no key.
    ('arn:aws:eks:us-east-1:111111111111:cluster/silent', 'silent', 'silent', map {}, '{
        "ConfigurationItem": {"configuration": {"Name": "silent", "Version": "1.33", "Logging": {"ClusterLogging": {}}, "EncryptionConfig": [],
            "ResourcesVpcConfig": {"SubnetIds": [], "EndpointPublicAccess": false}}}
    }'),
    -- An item of years ago.
    ('arn:aws:eks:us-east-1:111111111111:cluster/ancient', 'ancient', 'ancient', map {}, '{
        "ConfigurationItem": {"configuration": {"Name": "ancient", "Version": "1.18", "ResourcesVpcConfig": {"SecurityGroupIds": ["sg-1"], "SubnetIds": ["subnet-1"]},
            "RoleArn": "arn:aws:iam::111111111111:role/old"}}
    }'),
    ('arn:aws:eks:us-east-1:111111111111:cluster/empty', 'empty', null, null, '{"ConfigurationItem": {}}');

insert into expected (
    arn, name, title, tags, version, created_at, endpoint, role_arn, resources_vpc_config, kubernetes_network_config,
    encryption_config, logging, access_config, identity, upgrade_policy, certificate_authority
) values
    ('arn:aws:eks:us-east-1:111111111111:cluster/shop', 'shop', 'shop', '{"team":"shop"}', '1.34', '2026-02-01 10:00:00.123',
        'https://1.gr7.us-east-1.eks.amazonaws.com', 'arn:aws:iam::111111111111:role/shop',
        '{"subnetIds":["subnet-1"],"securityGroupIds":["sg-1"],"clusterSecurityGroupId":"sg-2","endpointPublicAccess":true,"endpointPrivateAccess":true,"publicAccessCidrs":["203.0.113.0/24"]}',
        '{"serviceIpv4Cidr":"172.20.0.0/16","ipFamily":"ipv4","elasticLoadBalancing":{"enabled":false}}',
        '[{"resources":["secrets"],"provider":{"keyArn":"arn:aws:kms:us-east-1:111111111111:key/1"}}]',
        '{"clusterLogging":[{"types":["audit","authenticator"],"enabled":true},{"types":["api","controllerManager","scheduler"],"enabled":false}]}',
        '{"authenticationMode":"API"}', '{"oidc":{"issuer":"https://oidc.eks.us-east-1.amazonaws.com/id/1"}}', '{"supportType":"STANDARD"}', '{"data":"LS0t"}'),
    ('arn:aws:eks:us-east-1:111111111111:cluster/silent', 'silent', 'silent', '{}', '1.33', null, null, null,
        '{"subnetIds":[],"endpointPublicAccess":false}', null, '[]',
        '{"clusterLogging":[{"types":["api","audit","authenticator","controllerManager","scheduler"],"enabled":false}]}', null, null, null, null),
    ('arn:aws:eks:us-east-1:111111111111:cluster/ancient', 'ancient', 'ancient', '{}', '1.18', null, null, 'arn:aws:iam::111111111111:role/old',
        '{"securityGroupIds":["sg-1"],"subnetIds":["subnet-1"]}', null, null, null, null, null, null, null),
    ('arn:aws:eks:us-east-1:111111111111:cluster/empty', 'empty', 'empty', null, null, null, null, null, null, null, null, null, null, null, null, null);
