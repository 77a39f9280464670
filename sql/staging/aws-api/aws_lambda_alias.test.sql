insert into resource (arn, resource_id, resource_name, tags, evidence) values
    ('arn:aws:lambda:us-east-1:111111111111:function:orders:live', 'orders:live', 'live', null, '{
        "ListAliases": {
            "AliasArn": "arn:aws:lambda:us-east-1:111111111111:function:orders:live", "Name": "live", "FunctionVersion": "7", "Description": "What customers use",
            "RoutingConfig": {"AdditionalVersionWeights": {"8": 0.1}}, "RevisionId": "1"
        },
        "GetPolicy": {"Policy": "{\"Version\":\"2012-10-17\",\"Statement\":[]}", "RevisionId": "2"}
    }'),
    ('arn:aws:lambda:us-east-1:111111111111:function:orders:next', 'orders:next', 'next', null, '{
        "ListAliases": {"AliasArn": "arn:aws:lambda:us-east-1:111111111111:function:orders:next", "Name": "next", "FunctionVersion": "8", "Description": ""},
        "GetPolicy": {"$absent": "ResourceNotFoundException"}
    }'),
    ('arn:aws:lambda:us-east-1:111111111111:function:orders:denied', 'orders:denied', 'denied', null, '{
        "ListAliases": {"Name": "denied", "FunctionVersion": "1"}, "GetPolicy": {"$error": {"code": "AccessDeniedException", "message": "no"}}
    }'),
    ('arn:aws:lambda:us-east-1:111111111111:function:orders:listed', 'orders:listed', null, null, '{"ListAliases": {}}');

insert into expected (
    arn, alias_arn, name, title, tags, function_name, function_version, description, revision_id, routing_config, policy
) values
    ('arn:aws:lambda:us-east-1:111111111111:function:orders:live', 'arn:aws:lambda:us-east-1:111111111111:function:orders:live', 'live', 'live', null,
        'orders', '7', 'What customers use', '1', '{"AdditionalVersionWeights":{"8":0.1}}', '{"Version":"2012-10-17","Statement":[]}'),
    ('arn:aws:lambda:us-east-1:111111111111:function:orders:next', 'arn:aws:lambda:us-east-1:111111111111:function:orders:next', 'next', 'next', null,
        'orders', '8', '', null, null, '{}'),
    ('arn:aws:lambda:us-east-1:111111111111:function:orders:denied', 'arn:aws:lambda:us-east-1:111111111111:function:orders:denied', 'denied', 'denied', null,
        'orders', '1', null, null, null, null),
    ('arn:aws:lambda:us-east-1:111111111111:function:orders:listed', 'arn:aws:lambda:us-east-1:111111111111:function:orders:listed', 'listed', 'listed', null,
        'orders', null, null, null, null, null);
