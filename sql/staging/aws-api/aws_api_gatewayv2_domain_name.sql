/*
description = "Custom domain names as API Gateway's second API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetDomainNames": {
                "ApiMappingSelectionExpression": "VARCHAR", "DomainName": "VARCHAR", "DomainNameConfigurations": "JSON",
                "MutualTlsAuthentication": "JSON", "RoutingMode": "VARCHAR"
            },
            "GetApiMappings": {"Items": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.GetDomainNames.DomainName as domain_name,
    answer.GetDomainNames.ApiMappingSelectionExpression as api_mapping_selection_expression,
    answer.GetDomainNames.RoutingMode as routing_mode,
    answer.GetDomainNames.DomainNameConfigurations as domain_name_configurations,
    answer.GetDomainNames.MutualTlsAuthentication as mutual_tls_authentication,
    -- An answer without items has none.
    case when answered(answer.GetApiMappings) then coalesce(answer.GetApiMappings.Items, '[]'::json) end as api_mappings,
    partition,
    region,
    account_id,
    arn,
    answer.GetDomainNames.DomainName as title,
    tags_json(tags) as tags
from document
