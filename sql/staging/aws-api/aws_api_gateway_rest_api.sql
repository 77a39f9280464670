/*
description = "REST APIs as API Gateway answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetRestApis": {
                "id": "VARCHAR", "name": "VARCHAR", "description": "VARCHAR", "createdDate": "VARCHAR",
                "version": "VARCHAR", "warnings": "JSON", "binaryMediaTypes": "JSON",
                "minimumCompressionSize": "BIGINT", "apiKeySource": "VARCHAR",
                "endpointConfiguration": {"types": "JSON", "vpcEndpointIds": "JSON"},
                "policy": "VARCHAR", "disableExecuteApiEndpoint": "BOOLEAN", "rootResourceId": "VARCHAR",
                "securityPolicy": "VARCHAR", "endpointAccessMode": "VARCHAR", "apiStatus": "VARCHAR",
                "apiStatusMessage": "VARCHAR"
            }
        }').GetRestApis as answer
    from resource
)

select
    answer.name as name,
    answer.id as api_id,
    answer.rootResourceId as root_resource_id,
    answer.version as version,
    answer.apiKeySource as api_key_source,
    utc_time(answer.createdDate) as created_date,
    answer.description as description,
    answer.minimumCompressionSize as minimum_compression_size,
    case when answer.id is not null then coalesce(answer.policy, '') <> '' end as has_policy,
    rest_api_policy(answer.policy) as policy,
    answer.binaryMediaTypes as binary_media_types,
    answer.endpointConfiguration.types as endpoint_configuration_types,
    answer.endpointConfiguration.vpcEndpointIds as endpoint_configuration_vpc_endpoint_ids,
    answer.apiStatus as api_status,
    answer.apiStatusMessage as api_status_message,
    -- Left out, it is false.
    case when answer.id is not null then coalesce(answer.disableExecuteApiEndpoint, false)
    end as disable_execute_api_endpoint,
    answer.endpointAccessMode as endpoint_access_mode,
    answer.securityPolicy as security_policy,
    answer.warnings as warnings,
    partition,
    region,
    account_id,
    arn,
    coalesce(answer.name, answer.id) as title,
    tags_json(tags) as tags
from document
