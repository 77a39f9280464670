/*
description = "REST APIs as AWS Config records them. Config holds neither the resource policy nor whether the default endpoint is off."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "id": "VARCHAR", "name": "VARCHAR", "description": "VARCHAR", "createdDate": "VARCHAR",
                    "version": "VARCHAR", "binaryMediaTypes": "JSON", "minimumCompressionSize": "BIGINT",
                    "apiKeySource": "VARCHAR", "endpointConfiguration": {"types": "JSON"}
                },
                "supplementaryConfiguration": {"tags": "MAP(VARCHAR, VARCHAR)"}
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.name as name,
    item.configuration.id as api_id,
    item.configuration.version as version,
    item.configuration.apiKeySource as api_key_source,
    api_gateway_config_time(item.configuration.createdDate) as created_date,
    item.configuration.description as description,
    item.configuration.minimumCompressionSize as minimum_compression_size,
    item.configuration.binaryMediaTypes as binary_media_types,
    item.configuration.endpointConfiguration.types as endpoint_configuration_types,
    partition,
    region,
    account_id,
    arn,
    coalesce(item.configuration.name, item.configuration.id) as title,
    -- Some items carry their tags here alone.
    case
        when len(map_keys(item.supplementaryConfiguration.tags)) > 0 then to_json(item.supplementaryConfiguration.tags)
        else tags_json(tags)
    end as tags
from document
