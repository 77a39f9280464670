insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The same group as in the API's fixture; a value that is JSON is no text here, and what is not set is null.
    ('arn:aws:redshift:us-east-1:111111111111:parametergroup:strict', 'strict', 'strict', map {'team': 'data'},
        '{"ConfigurationItem": {"resourceType": "AWS::Redshift::ClusterParameterGroup",
        "configuration": {"parameterGroupName": "strict", "parameterGroupFamily": "redshift-1.0",
        "description": "TLS only", "tags": [{"key": "team", "value": "data"}]},
        "supplementaryConfiguration": {"Parameters": [
        {"parameterName": "require_ssl", "parameterValue": "true", "description": "require ssl for all connections",
        "source": "user", "dataType": "boolean", "allowedValues": "true,false", "applyType": "static",
        "isModifiable": true, "minimumEngineVersion": null},
        {"parameterName": "wlm_json_configuration", "parameterValue": [{"auto_wlm": true}],
        "description": "wlm json configuration", "source": "engine-default", "dataType": "string", "allowedValues": null,
        "applyType": "static", "isModifiable": true, "minimumEngineVersion": null}]}}}'),
    -- An item without its parameters, and without an ARN.
    (null, 'bare', 'bare', null, '{"ConfigurationItem": {"resourceType": "AWS::Redshift::ClusterParameterGroup",
        "configuration": {"parameterGroupName": "bare"}}}');

insert into expected (arn, name, description, family, parameters, tags_src, title, tags) values
    (
        'arn:aws:redshift:us-east-1:111111111111:parametergroup:strict', 'strict', 'TLS only', 'redshift-1.0',
        '[{"ParameterName":"require_ssl","ParameterValue":"true","Description":"require ssl for all connections","Source":"user","DataType":"boolean","AllowedValues":"true,false","ApplyType":"static","IsModifiable":true},{"ParameterName":"wlm_json_configuration","ParameterValue":"[{\"auto_wlm\":true}]","Description":"wlm json configuration","Source":"engine-default","DataType":"string","ApplyType":"static","IsModifiable":true}]',
        '[{"Key":"team","Value":"data"}]', 'strict', '{"team":"data"}'
    ),
    (
        'arn:aws:redshift:us-east-1:111111111111:parametergroup:bare', 'bare', null, null, null, null, 'bare', null
    );
