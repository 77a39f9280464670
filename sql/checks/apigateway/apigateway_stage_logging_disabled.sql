/*
title = "API stage writes no logs"
severity = "medium"
category = "logging"
scope = "resource"
description = "Looks for stages that leave no trace of who called what. A stage of a REST API needs an execution log of all methods or an access log; a stage of an HTTP or WebSocket API needs an access log."
remediation = "Give the stage an access log and, for REST and WebSocket APIs, execution logs at level ERROR or INFO."
references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html"]
union = ["aws_api_gateway_stage", "aws_api_gatewayv2_stage"]
*/
with stage as (
    select
        'REST' as kind,
        arn,
        name,
        rest_api_id as api_id,
        account_id,
        region,
        (access_log_settings ->> '$.destinationArn') is not null as has_access_log,
        coalesce((method_settings -> '*/*' ->> '$.loggingLevel') in ('ERROR', 'INFO'), false) as has_execution_log,
        -- What every stage has, where it was read.
        name is not null and method_settings is not null as is_known
    from aws_api_gateway_stage
    union all
    select
        'HTTP or WebSocket' as kind,
        arn,
        stage_name as name,
        api_id,
        account_id,
        region,
        (access_log_settings ->> '$.DestinationArn') is not null as has_access_log,
        coalesce(default_route_logging_level in ('ERROR', 'INFO'), false) as has_execution_log,
        stage_name is not null as is_known
    from aws_api_gatewayv2_stage
)

select
    arn as resource,
    verdict(alarm := case
        when has_access_log then false
        when is_known and kind = 'REST' then not has_execution_log
        when is_known then true
    end) as status,
    'Stage ' || name || ' of ' || kind || ' API ' || api_id
        || case
            when has_access_log and has_execution_log then ' writes an access log and an execution log.'
            when has_access_log
                then ' writes an access log'
                    || case when kind = 'REST' then ', but no execution log of all methods.' else '.' end
            when has_execution_log then ' writes an execution log, but no access log.'
            else ' writes neither an access log nor an execution log.'
        end as reason,
    account_id,
    region,
    api_id,
    name as stage_name
from stage
