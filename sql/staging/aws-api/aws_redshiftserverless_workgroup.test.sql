insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered.
    (
        'arn:aws:redshift-serverless:us-east-1:111111111111:workgroup/w1', 'w1', 'us-east-1', map {'team': 'data'},
        '{"ListWorkgroups": {"workgroupName": "sales", "workgroupId": "workgroup-1",
        "workgroupArn": "arn:aws:redshift-serverless:us-east-1:111111111111:workgroup/w1", "status": "CREATING",
        "baseCapacity": 3, "maxCapacity": 3, "creationDate": "2026-01-31T12:59:21+00:00",
        "enhancedVpcRouting": true, "namespaceName": "namespacename-1",
        "customDomainCertificateArn": "arn:aws:x:us-east-1:111111111111:customdomaincertificate/1",
        "patchVersion": "1.0", "customDomainName": "customdomainname-1",
        "customDomainCertificateExpiryTime": "2026-01-31T12:59:21+00:00", "publiclyAccessible": true,
        "configParameters": [{"parameterKey": "require_ssl", "parameterValue": "true"}],
        "endpoint": {"address": "address-1", "port": 3, "vpcEndpoints": [{"vpcEndpointId": "vpcendpoint-1",
        "vpcId": "vpc-1"}]}, "securityGroupIds": ["sg-1"], "subnetIds": ["subnet-1"],
        "crossAccountVpcs": ["vpc-2"]}, "ListTagsForResource": {"tags": [{"key": "team", "value": "data"}]}}'
    ),
    -- What else is asked was refused.
    (
        'arn:aws:redshift-serverless:us-east-1:111111111111:workgroup/w1-denied', 'w1-denied', 'us-east-1', map {'team': 'data'},
        '{"ListWorkgroups": {"workgroupName": "sales", "workgroupId": "workgroup-1",
        "workgroupArn": "arn:aws:redshift-serverless:us-east-1:111111111111:workgroup/w1", "status": "CREATING",
        "baseCapacity": 3, "maxCapacity": 3, "creationDate": "2026-01-31T12:59:21+00:00",
        "enhancedVpcRouting": true, "namespaceName": "namespacename-1",
        "customDomainCertificateArn": "arn:aws:x:us-east-1:111111111111:customdomaincertificate/1",
        "patchVersion": "1.0", "customDomainName": "customdomainname-1",
        "customDomainCertificateExpiryTime": "2026-01-31T12:59:21+00:00", "publiclyAccessible": true,
        "configParameters": [{"parameterKey": "require_ssl", "parameterValue": "true"}],
        "endpoint": {"address": "address-1", "port": 3, "vpcEndpoints": [{"vpcEndpointId": "vpcendpoint-1",
        "vpcId": "vpc-1"}]}, "securityGroupIds": ["sg-1"], "subnetIds": ["subnet-1"],
        "crossAccountVpcs": ["vpc-2"]}, "ListTagsForResource": {"$error": {"code": "AccessDeniedException",
        "message": "not authorized"}}}'
    ),
    -- Only listed.
    (
        'arn:aws:redshift-serverless:us-east-1:111111111111:workgroup/w1-bare', 'w1-bare', 'us-east-1', map {'team': 'data'},
        '{"ListWorkgroups": {"workgroupName": "sales", "workgroupId": "workgroup-1",
        "workgroupArn": "arn:aws:redshift-serverless:us-east-1:111111111111:workgroup/w1", "status": "CREATING",
        "baseCapacity": 3, "maxCapacity": 3, "creationDate": "2026-01-31T12:59:21+00:00",
        "enhancedVpcRouting": true, "namespaceName": "namespacename-1",
        "customDomainCertificateArn": "arn:aws:x:us-east-1:111111111111:customdomaincertificate/1",
        "patchVersion": "1.0", "customDomainName": "customdomainname-1",
        "customDomainCertificateExpiryTime": "2026-01-31T12:59:21+00:00", "publiclyAccessible": true,
        "configParameters": [{"parameterKey": "require_ssl", "parameterValue": "true"}],
        "endpoint": {"address": "address-1", "port": 3, "vpcEndpoints": [{"vpcEndpointId": "vpcendpoint-1",
        "vpcId": "vpc-1"}]}, "securityGroupIds": ["sg-1"], "subnetIds": ["subnet-1"],
        "crossAccountVpcs": ["vpc-2"]}}'
    );

insert into expected (
    arn, title, tags, workgroup_name, workgroup_id, workgroup_arn, status, base_capacity, max_capacity,
    creation_date, enhanced_vpc_routing, namespace_name, custom_domain_certificate_arn, patch_version,
    custom_domain_name, custom_domain_certificate_expiry_time, publicly_accessible, config_parameters, endpoint,
    security_group_ids, subnet_ids, cross_account_vpcs, tags_src
) values
    (
        'arn:aws:redshift-serverless:us-east-1:111111111111:workgroup/w1', 'sales', '{"team":"data"}', 'sales',
        'workgroup-1', 'arn:aws:redshift-serverless:us-east-1:111111111111:workgroup/w1', 'CREATING', 3, 3,
        '2026-01-31 12:59:21', true, 'namespacename-1',
        'arn:aws:x:us-east-1:111111111111:customdomaincertificate/1', '1.0', 'customdomainname-1',
        '2026-01-31 12:59:21', true, '[{"parameterKey":"require_ssl","parameterValue":"true"}]',
        '{"address":"address-1","port":3,"vpcEndpoints":[{"vpcEndpointId":"vpcendpoint-1","vpcId":"vpc-1"}]}',
        '["sg-1"]', '["subnet-1"]', '["vpc-2"]', '[{"key":"team","value":"data"}]'
    ),
    (
        'arn:aws:redshift-serverless:us-east-1:111111111111:workgroup/w1-denied', 'sales', '{"team":"data"}',
        'sales', 'workgroup-1', 'arn:aws:redshift-serverless:us-east-1:111111111111:workgroup/w1', 'CREATING', 3,
        3, '2026-01-31 12:59:21', true, 'namespacename-1',
        'arn:aws:x:us-east-1:111111111111:customdomaincertificate/1', '1.0', 'customdomainname-1',
        '2026-01-31 12:59:21', true, '[{"parameterKey":"require_ssl","parameterValue":"true"}]',
        '{"address":"address-1","port":3,"vpcEndpoints":[{"vpcEndpointId":"vpcendpoint-1","vpcId":"vpc-1"}]}',
        '["sg-1"]', '["subnet-1"]', '["vpc-2"]', null
    ),
    (
        'arn:aws:redshift-serverless:us-east-1:111111111111:workgroup/w1-bare', 'sales', '{"team":"data"}',
        'sales', 'workgroup-1', 'arn:aws:redshift-serverless:us-east-1:111111111111:workgroup/w1', 'CREATING', 3,
        3, '2026-01-31 12:59:21', true, 'namespacename-1',
        'arn:aws:x:us-east-1:111111111111:customdomaincertificate/1', '1.0', 'customdomainname-1',
        '2026-01-31 12:59:21', true, '[{"parameterKey":"require_ssl","parameterValue":"true"}]',
        '{"address":"address-1","port":3,"vpcEndpoints":[{"vpcEndpointId":"vpcendpoint-1","vpcId":"vpc-1"}]}',
        '["sg-1"]', '["subnet-1"]', '["vpc-2"]', null
    );
