/*
title = "API stage presents no client certificate to its backend"
severity = "medium"
category = "identity"
scope = "resource"
description = "Looks for stages of REST APIs with HTTP integrations that call their backends without a client certificate, or with one that has expired: the backend cannot tell the API from anybody else. It is what a snapshot can show of mutual TLS between services. Whether the backend asks for the certificate cannot be seen, and the integrations are those that are defined now, which a stage may not serve yet."
remediation = "Generate a client certificate, assign it to the stage, and have the backend ask for it."
references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/getting-started-client-side-ssl-authentication.html"]
nullable = ["aws_api_gateway_method", "aws_api_gateway_client_certificate"]
*/
with api as (
    select
        account_id,
        region,
        rest_api_id,
        any_true((method_integration ->> '$.type') in ('HTTP', 'HTTP_PROXY')) as calls_http,
        string_agg(distinct http_method || ' ' || path, ', ' order by http_method || ' ' || path)
            filter (where (method_integration ->> '$.type') in ('HTTP', 'HTTP_PROXY')) as methods
    from aws_api_gateway_method
    group by account_id, region, rest_api_id
),

stage as (
    select
        stage.*,
        case
            when api.rest_api_id is not null then api.calls_http
            when was_read('aws_api_gateway_method', stage.account_id, stage.region) then false
        end as calls_http,
        api.methods,
        certificate.expiration_date,
        case
            when stage.client_certificate_id is not null then certificate.expiration_date > snapshot_time()
            when stage.name is not null then false
        end as has_certificate
    from aws_api_gateway_stage as stage
    left join api
        on api.account_id = stage.account_id
        and api.region = stage.region
        and api.rest_api_id = stage.rest_api_id
    left join aws_api_gateway_client_certificate as certificate
        on certificate.account_id = stage.account_id
        and certificate.region = stage.region
        and certificate.client_certificate_id = stage.client_certificate_id
)

select
    arn as resource,
    verdict(alarm := calls_http and not has_certificate) as status,
    'Stage ' || name || ' of REST API ' || rest_api_id
        || case
            when not calls_http then ' has no HTTP integration.'
            when has_certificate
                then ' presents client certificate ' || client_certificate_id || ' to its HTTP backends.'
            when client_certificate_id is not null
                then ' presents client certificate ' || client_certificate_id || ', which expired on '
                    || strftime(expiration_date, '%Y-%m-%d') || ', to the backend of ' || methods || '.'
            else ' presents no client certificate to the backend of ' || methods || '.'
        end as reason,
    account_id,
    region,
    rest_api_id as api_id,
    name as stage_name,
    case when calls_http and client_certificate_id is not null and expiration_date is null
        then 'client certificate ' || client_certificate_id || ' is not in the snapshot'
    end as unknown_because
from stage
