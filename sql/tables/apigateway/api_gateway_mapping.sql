/*
description = "Which custom domain names of API Gateway lead to which APIs of all kinds. Private domain names, which lead to private APIs alone, are not among them."
grain = "one row per domain name and API"

[columns]
domain_name = { type = "VARCHAR", description = "The domain name." }
api_id = { type = "VARCHAR", description = "ID of the API; NULL in a row for those that are not known: mappings that were not read, or routing rules." }
needs_client_certificate = { type = "BOOLEAN", description = "Whether the domain name asks callers for a certificate that its trust store knows (mutual TLS)." }
region = { type = "VARCHAR", description = "The region of the domain name." }
account_id = { type = "VARCHAR", description = "The account of the domain name." }
*/
with domain as (
    select
        *,
        from_json(api_mappings, '[{"ApiId": "VARCHAR"}]') as mappings,
        (mutual_tls_authentication ->> '$.TruststoreUri') is not null as needs_client_certificate
    from aws_api_gatewayv2_domain_name
),

leads_to as (
    select *, unnest(list_transform(mappings, lambda mapping: mapping.ApiId)) as api_id
    from domain
    union all
    select *, null as api_id
    from domain
    where mappings is null or routing_mode is distinct from 'API_MAPPING_ONLY'
)

select distinct domain_name, api_id, needs_client_certificate, region, account_id
from leads_to
