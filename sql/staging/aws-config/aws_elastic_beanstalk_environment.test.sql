insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same one.
    (
        'arn:aws:elasticbeanstalk:us-east-1:111111111111:environment/shop/shop-live', 'e-1', map {'team': 'data'},
        '{"ConfigurationItem": {"configuration": {"environmentName": "shop-live", "environmentId": "environment-1",
        "description": "description-1", "dateCreated": "2026-01-31T12:59:21+00:00", "applicationName": "shop",
        "cNAME": "shop.example.com", "dateUpdated": "2026-01-31T12:59:21+00:00",
        "endpointURL": "https://example.com/", "platformArn": "arn:aws:x:us-east-1:111111111111:platform/1",
        "solutionStackName": "solutionstackname-1", "status": "Aborting", "versionLabel": "versionlabel-1",
        "environmentLinks": [{"linkName": "db", "environmentName": "db-live"}], "tier": {"name": "name-1",
        "type": "type-1", "version": "1.0"}}}}'
    ),
    -- An item that holds nothing of it.
    ('arn:aws:elasticbeanstalk:us-east-1:111111111111:environment/shop/shop-live-item', 'e-1-item', null, '{"ConfigurationItem": {"configuration": {}}}');

insert into expected (
    arn, title, tags, environment_name, environment_id, description, date_created, application_name, cname,
    date_updated, endpoint_url, platform_arn, solution_stack_name, status, version_label, environment_links, tier
) values
    (
        'arn:aws:elasticbeanstalk:us-east-1:111111111111:environment/shop/shop-live', 'shop-live',
        '{"team":"data"}', 'shop-live', 'environment-1', 'description-1', '2026-01-31 12:59:21', 'shop',
        'shop.example.com', '2026-01-31 12:59:21', 'https://example.com/',
        'arn:aws:x:us-east-1:111111111111:platform/1', 'solutionstackname-1', 'Aborting', 'versionlabel-1',
        '[{"LinkName":"db","EnvironmentName":"db-live"}]', '{"Name":"name-1","Type":"type-1","Version":"1.0"}'
    ),
    (
        'arn:aws:elasticbeanstalk:us-east-1:111111111111:environment/shop/shop-live-item', null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null
    );
