insert into aws_api_gateway_rest_api (api_id, name, arn, endpoint_configuration_types) values
    ('a1', 'pets', 'arn:aws:apigateway:us-east-1::/restapis/a1', '["REGIONAL"]'),
    ('a2', 'site', 'arn:aws:apigateway:us-east-1::/restapis/a2', '["EDGE"]'),
    ('a3', 'inner', 'arn:aws:apigateway:us-east-1::/restapis/a3', '["PRIVATE"]'),
    -- The endpoint of this one was not read.
    ('a4', 'dim', 'arn:aws:apigateway:us-east-1::/restapis/a4', null);

insert into aws_api_gateway_stage (name, rest_api_id, arn, web_acl_arn) values
    ('bare', 'a1', 's-bare', null),
    ('guarded', 'a1', 's-guarded', 'arn:aws:wafv2:us-east-1:111111111111:regional/webacl/front/1'),
    -- WAF Classic.
    ('classic', 'a1', 's-classic', 'arn:aws:waf-regional:us-east-1:111111111111:webacl/1'),
    ('edge', 'a2', 's-edge', null),
    ('private', 'a3', 's-private', null),
    ('dim', 'a4', 's-dim', null),
    ('dim-guarded', 'a4', 's-dim-guarded', 'arn:aws:wafv2:us-east-1:111111111111:regional/webacl/front/1'),
    -- An API that is not in the snapshot; a stage of which nothing was read.
    ('lost', 'a9', 's-lost', null),
    (null, 'a1', 's-unread', null);

insert into expected (resource, status, reason) values
    ('s-bare', 'alarm', 'Stage bare of REST API pets has no web ACL.'),
    ('s-guarded', 'ok', 'Stage guarded of REST API pets has the web ACL arn:aws:wafv2:us-east-1:111111111111:regional/webacl/front/1.'),
    ('s-classic', 'ok', null),
    ('s-edge', 'alarm', null),
    ('s-private', 'skip', 'Stage private of REST API inner belongs to a private API.'),
    ('s-dim', 'unknown', null),
    ('s-dim-guarded', 'ok', null),
    ('s-lost', 'unknown', null),
    ('s-unread', 'unknown', null);
