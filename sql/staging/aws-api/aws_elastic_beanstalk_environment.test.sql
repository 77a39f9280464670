insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same one.
    (
        'arn:aws:elasticbeanstalk:us-east-1:111111111111:environment/shop/shop-live', 'e-1', 'us-east-1', map {'team': 'data'},
        '{"DescribeEnvironments": {"EnvironmentName": "shop-live", "EnvironmentId": "environment-1",
        "Description": "description-1", "DateCreated": "2026-01-31T12:59:21+00:00",
        "AbortableOperationInProgress": true, "ApplicationName": "shop", "CNAME": "shop.example.com",
        "DateUpdated": "2026-01-31T12:59:21+00:00", "EndpointURL": "https://example.com/", "Health": "Green",
        "HealthStatus": "NoData", "OperationsRole": "arn:aws:iam::111111111111:role/worker",
        "PlatformArn": "arn:aws:x:us-east-1:111111111111:platform/1", "SolutionStackName": "solutionstackname-1",
        "Status": "Aborting", "TemplateName": "templatename-1", "VersionLabel": "versionlabel-1",
        "EnvironmentLinks": [{"LinkName": "db", "EnvironmentName": "db-live"}],
        "Resources": {"LoadBalancer": {"LoadBalancerName": "lb-1"}}, "Tier": {"Name": "name-1", "Type": "type-1",
        "Version": "1.0"}},
        "DescribeConfigurationSettings": {"ConfigurationSettings": [{"EnvironmentName": "shop-live",
        "OptionSettings": [{"OptionName": "MinSize", "Value": "1"}]}]},
        "DescribeEnvironmentManagedActions": {"ManagedActions": [{"ActionId": "a1", "Status": "Scheduled"}]},
        "ListTagsForResource": {"ResourceTags": [{"Key": "team", "Value": "data"}]}}'
    ),
    -- What else is asked was refused.
    (
        'arn:aws:elasticbeanstalk:us-east-1:111111111111:environment/shop/shop-live-denied', 'e-1-denied', 'us-east-1', map {'team': 'data'},
        '{"DescribeEnvironments": {"EnvironmentName": "shop-live", "EnvironmentId": "environment-1",
        "Description": "description-1", "DateCreated": "2026-01-31T12:59:21+00:00",
        "AbortableOperationInProgress": true, "ApplicationName": "shop", "CNAME": "shop.example.com",
        "DateUpdated": "2026-01-31T12:59:21+00:00", "EndpointURL": "https://example.com/", "Health": "Green",
        "HealthStatus": "NoData", "OperationsRole": "arn:aws:iam::111111111111:role/worker",
        "PlatformArn": "arn:aws:x:us-east-1:111111111111:platform/1", "SolutionStackName": "solutionstackname-1",
        "Status": "Aborting", "TemplateName": "templatename-1", "VersionLabel": "versionlabel-1",
        "EnvironmentLinks": [{"LinkName": "db", "EnvironmentName": "db-live"}],
        "Resources": {"LoadBalancer": {"LoadBalancerName": "lb-1"}}, "Tier": {"Name": "name-1", "Type": "type-1",
        "Version": "1.0"}}, "DescribeConfigurationSettings": {"$error": {"code": "AccessDeniedException",
        "message": "not authorized"}},
        "DescribeEnvironmentManagedActions": {"$error": {"code": "AccessDeniedException",
        "message": "not authorized"}}, "ListTagsForResource": {"$error": {"code": "AccessDeniedException",
        "message": "not authorized"}}}'
    ),
    -- Only listed.
    (
        'arn:aws:elasticbeanstalk:us-east-1:111111111111:environment/shop/shop-live-bare', 'e-1-bare', 'us-east-1', map {'team': 'data'},
        '{"DescribeEnvironments": {"EnvironmentName": "shop-live", "EnvironmentId": "environment-1",
        "Description": "description-1", "DateCreated": "2026-01-31T12:59:21+00:00",
        "AbortableOperationInProgress": true, "ApplicationName": "shop", "CNAME": "shop.example.com",
        "DateUpdated": "2026-01-31T12:59:21+00:00", "EndpointURL": "https://example.com/", "Health": "Green",
        "HealthStatus": "NoData", "OperationsRole": "arn:aws:iam::111111111111:role/worker",
        "PlatformArn": "arn:aws:x:us-east-1:111111111111:platform/1", "SolutionStackName": "solutionstackname-1",
        "Status": "Aborting", "TemplateName": "templatename-1", "VersionLabel": "versionlabel-1",
        "EnvironmentLinks": [{"LinkName": "db", "EnvironmentName": "db-live"}],
        "Resources": {"LoadBalancer": {"LoadBalancerName": "lb-1"}}, "Tier": {"Name": "name-1", "Type": "type-1",
        "Version": "1.0"}}}'
    );

insert into expected (
    arn, title, tags, environment_name, environment_id, description, date_created,
    abortable_operation_in_progress, application_name, cname, date_updated, endpoint_url, health, health_status,
    operations_role, platform_arn, solution_stack_name, status, template_name, version_label,
    configuration_settings, environment_links, managed_actions, resources, tier, tags_src
) values
    (
        'arn:aws:elasticbeanstalk:us-east-1:111111111111:environment/shop/shop-live', 'shop-live',
        '{"team":"data"}', 'shop-live', 'environment-1', 'description-1', '2026-01-31 12:59:21', true, 'shop',
        'shop.example.com', '2026-01-31 12:59:21', 'https://example.com/', 'Green', 'NoData',
        'arn:aws:iam::111111111111:role/worker', 'arn:aws:x:us-east-1:111111111111:platform/1',
        'solutionstackname-1', 'Aborting', 'templatename-1', 'versionlabel-1',
        '[{"EnvironmentName":"shop-live","OptionSettings":[{"OptionName":"MinSize","Value":"1"}]}]',
        '[{"LinkName":"db","EnvironmentName":"db-live"}]', '[{"ActionId":"a1","Status":"Scheduled"}]',
        '{"LoadBalancer":{"LoadBalancerName":"lb-1"}}', '{"Name":"name-1","Type":"type-1","Version":"1.0"}',
        '[{"Key":"team","Value":"data"}]'
    ),
    (
        'arn:aws:elasticbeanstalk:us-east-1:111111111111:environment/shop/shop-live-denied', 'shop-live',
        '{"team":"data"}', 'shop-live', 'environment-1', 'description-1', '2026-01-31 12:59:21', true, 'shop',
        'shop.example.com', '2026-01-31 12:59:21', 'https://example.com/', 'Green', 'NoData',
        'arn:aws:iam::111111111111:role/worker', 'arn:aws:x:us-east-1:111111111111:platform/1',
        'solutionstackname-1', 'Aborting', 'templatename-1', 'versionlabel-1', null,
        '[{"LinkName":"db","EnvironmentName":"db-live"}]', null, '{"LoadBalancer":{"LoadBalancerName":"lb-1"}}',
        '{"Name":"name-1","Type":"type-1","Version":"1.0"}', null
    ),
    (
        'arn:aws:elasticbeanstalk:us-east-1:111111111111:environment/shop/shop-live-bare', 'shop-live',
        '{"team":"data"}', 'shop-live', 'environment-1', 'description-1', '2026-01-31 12:59:21', true, 'shop',
        'shop.example.com', '2026-01-31 12:59:21', 'https://example.com/', 'Green', 'NoData',
        'arn:aws:iam::111111111111:role/worker', 'arn:aws:x:us-east-1:111111111111:platform/1',
        'solutionstackname-1', 'Aborting', 'templatename-1', 'versionlabel-1', null,
        '[{"LinkName":"db","EnvironmentName":"db-live"}]', null, '{"LoadBalancer":{"LoadBalancerName":"lb-1"}}',
        '{"Name":"name-1","Type":"type-1","Version":"1.0"}', null
    );
