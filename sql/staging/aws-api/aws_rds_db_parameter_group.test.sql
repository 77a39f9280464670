insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered.
    ('arn:aws:rds:us-east-1:111111111111:pg:strict', 'strict', map {'team': 'data'},
        '{"DescribeDBParameterGroups": {"DBParameterGroupName": "strict", "DBParameterGroupFamily": "postgres16",
        "Description": "TLS only", "DBParameterGroupArn": "arn:aws:rds:us-east-1:111111111111:pg:strict"},
        "DescribeDBParameters": {"Parameters": [{"ParameterName": "rds.force_ssl", "ParameterValue": "1",
        "Description": "Force SSL connections.", "Source": "user", "ApplyType": "dynamic", "DataType": "boolean",
        "AllowedValues": "0,1", "IsModifiable": true, "ApplyMethod": "immediate"}]},
        "ListTagsForResource": {"TagList": [{"Key": "team", "Value": "data"}]}}'),
    -- The parameters and the tags were denied.
    ('arn:aws:rds:us-east-1:111111111111:pg:denied', 'denied', null,
        '{"DescribeDBParameterGroups": {"DBParameterGroupName": "denied", "DBParameterGroupFamily": "mysql8.0",
        "Description": "Default"}, "DescribeDBParameters": {"$error": {"code": "AccessDenied", "message": "no"}},
        "ListTagsForResource": {"$error": {"code": "AccessDenied", "message": "no"}}}'),
    -- They were never asked for.
    ('arn:aws:rds:us-east-1:111111111111:pg:listed', 'listed', null,
        '{"DescribeDBParameterGroups": {"DBParameterGroupName": "listed"}}');

insert into expected (arn, name, description, db_parameter_group_family, parameters, tags_src, title, tags) values
    (
        'arn:aws:rds:us-east-1:111111111111:pg:strict', 'strict', 'TLS only', 'postgres16',
        '[{"ParameterName":"rds.force_ssl","ParameterValue":"1","Description":"Force SSL connections.","Source":"user","ApplyType":"dynamic","DataType":"boolean","AllowedValues":"0,1","IsModifiable":true,"ApplyMethod":"immediate"}]',
        '[{"Key":"team","Value":"data"}]', 'strict', '{"team":"data"}'
    ),
    (
        'arn:aws:rds:us-east-1:111111111111:pg:denied', 'denied', 'Default', 'mysql8.0', null, null, 'denied', null
    ),
    (
        'arn:aws:rds:us-east-1:111111111111:pg:listed', 'listed', null, null, null, null, 'listed', null
    );
