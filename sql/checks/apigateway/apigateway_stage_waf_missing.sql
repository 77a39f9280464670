/*
title = "REST API stage has no web ACL"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Looks for stages of regional and edge-optimized REST APIs that no web ACL guards against common attacks and floods. Private APIs are skipped. HTTP and WebSocket APIs cannot carry a web ACL; a CloudFront distribution in front of them can. The stage itself names its web ACL, so those of other accounts count as well."
remediation = "Associate a web ACL with the stage."
references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html"]
*/
with stage as (
    select
        stage.*,
        coalesce(api.name, stage.rest_api_id) as api_name,
        list_contains(from_json(api.endpoint_configuration_types, '["VARCHAR"]'), 'PRIVATE') as is_private
    from aws_api_gateway_stage as stage
    left join aws_api_gateway_rest_api as api
        on api.account_id = stage.account_id
        and api.region = stage.region
        and api.api_id = stage.rest_api_id
)

select
    arn as resource,
    verdict(
        alarm := case
            when web_acl_arn is not null then false
            -- Only a stage that was read tells that it has none; only that of a public API needs one.
            when name is not null and not is_private then true
        end,
        skip := case when is_private then true else false end
    ) as status,
    'Stage ' || name || ' of REST API ' || api_name
        || case
            when is_private then ' belongs to a private API.'
            when web_acl_arn is not null then ' has the web ACL ' || web_acl_arn || '.'
            else ' has no web ACL.'
        end as reason,
    account_id,
    region,
    rest_api_id as api_id,
    name as stage_name
from stage
