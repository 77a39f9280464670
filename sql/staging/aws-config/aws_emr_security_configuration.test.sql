insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same one.
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:security-configuration/strict', 'strict', map {'team': 'data'},
        '{"ConfigurationItem": {"configuration": {"Name": "strict"}}}'
    ),
    -- An item that holds nothing of it.
    ('arn:aws:elasticmapreduce:us-east-1:111111111111:security-configuration/strict-item', 'strict-item', null, '{"ConfigurationItem": {"configuration": {}}}');

insert into expected (
    arn, title, tags, name
) values
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:security-configuration/strict', 'strict',
        '{"team":"data"}', 'strict'
    ),
    (
        'arn:aws:elasticmapreduce:us-east-1:111111111111:security-configuration/strict-item', null, null, null
    );
