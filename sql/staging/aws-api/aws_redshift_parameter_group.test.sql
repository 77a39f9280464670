insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered.
    ('arn:aws:redshift:us-east-1:111111111111:parametergroup:strict', 'strict', map {'team': 'data'},
        '{"DescribeClusterParameterGroups": {"ParameterGroupName": "strict", "ParameterGroupFamily": "redshift-1.0",
        "Description": "TLS only", "Tags": [{"Key": "team", "Value": "data"}]},
        "DescribeClusterParameters": {"Parameters": [
        {"ParameterName": "require_ssl", "ParameterValue": "true", "Description": "require ssl for all connections",
        "Source": "user", "DataType": "boolean", "AllowedValues": "true,false", "ApplyType": "static", "IsModifiable": true},
        {"ParameterName": "wlm_json_configuration", "ParameterValue": "[{\"auto_wlm\":true}]",
        "Description": "wlm json configuration", "Source": "engine-default", "DataType": "string", "ApplyType": "static",
        "IsModifiable": true}]}}'),
    -- The parameters were denied.
    ('arn:aws:redshift:us-east-1:111111111111:parametergroup:denied', 'denied', map {},
        '{"DescribeClusterParameterGroups": {"ParameterGroupName": "denied", "ParameterGroupFamily": "redshift-2.0",
        "Description": "", "Tags": []}, "DescribeClusterParameters": {"$error": {"code": "AccessDenied", "message": "no"}}}'),
    -- They were never asked for.
    ('arn:aws:redshift:us-east-1:111111111111:parametergroup:listed', 'listed', null,
        '{"DescribeClusterParameterGroups": {"ParameterGroupName": "listed"}}');

insert into expected (arn, name, description, family, parameters, tags_src, title, tags) values
    (
        'arn:aws:redshift:us-east-1:111111111111:parametergroup:strict', 'strict', 'TLS only', 'redshift-1.0',
        '[{"ParameterName":"require_ssl","ParameterValue":"true","Description":"require ssl for all connections","Source":"user","DataType":"boolean","AllowedValues":"true,false","ApplyType":"static","IsModifiable":true},{"ParameterName":"wlm_json_configuration","ParameterValue":"[{\"auto_wlm\":true}]","Description":"wlm json configuration","Source":"engine-default","DataType":"string","ApplyType":"static","IsModifiable":true}]',
        '[{"Key":"team","Value":"data"}]', 'strict', '{"team":"data"}'
    ),
    (
        'arn:aws:redshift:us-east-1:111111111111:parametergroup:denied', 'denied', '', 'redshift-2.0', null, '[]',
        'denied', '{}'
    ),
    (
        'arn:aws:redshift:us-east-1:111111111111:parametergroup:listed', 'listed', null, null, null, null, 'listed',
        null
    );
