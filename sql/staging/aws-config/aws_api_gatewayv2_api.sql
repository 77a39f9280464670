/*
description = "HTTP and WebSocket APIs as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "apiEndpoint": "VARCHAR", "apiGatewayManaged": "BOOLEAN", "apiId": "VARCHAR",
                    "apiKeySelectionExpression": "VARCHAR", "corsConfiguration": "JSON", "createdDate": "VARCHAR",
                    "description": "VARCHAR", "disableExecuteApiEndpoint": "BOOLEAN", "name": "VARCHAR",
                    "protocolType": "VARCHAR", "routeSelectionExpression": "VARCHAR", "version": "VARCHAR"
                },
                "supplementaryConfiguration": {"tags": "MAP(VARCHAR, VARCHAR)"}
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.name as name,
    item.configuration.apiId as api_id,
    item.configuration.apiEndpoint as api_endpoint,
    item.configuration.description as description,
    item.configuration.apiGatewayManaged as api_gateway_managed,
    item.configuration.protocolType as protocol_type,
    item.configuration.apiKeySelectionExpression as api_key_selection_expression,
    item.configuration.disableExecuteApiEndpoint as disable_execute_api_endpoint,
    item.configuration.routeSelectionExpression as route_selection_expression,
    item.configuration.version as version,
    api_gateway_config_time(item.configuration.createdDate) as created_date,
    api_member_names(item.configuration.corsConfiguration) as cors_configuration,
    partition,
    region,
    account_id,
    arn,
    coalesce(item.configuration.name, item.configuration.apiId) as title,
    -- Some items carry their tags here alone.
    case
        when len(map_keys(item.supplementaryConfiguration.tags)) > 0 then to_json(item.supplementaryConfiguration.tags)
        else tags_json(tags)
    end as tags
from document
