/*
description = "Authorizers as the API Gateway API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetAuthorizers": {
                "id": "VARCHAR", "name": "VARCHAR", "authType": "VARCHAR", "authorizerCredentials": "VARCHAR",
                "authorizerUri": "VARCHAR", "identityValidationExpression": "VARCHAR",
                "authorizerResultTtlInSeconds": "BIGINT", "identitySource": "VARCHAR", "providerARNs": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.GetAuthorizers.id as id,
    answer.GetAuthorizers.name as name,
    split_part(split_part(arn, '/restapis/', 2), '/', 1) as rest_api_id,
    answer.GetAuthorizers.authType as auth_type,
    answer.GetAuthorizers.authorizerCredentials as authorizer_credentials,
    answer.GetAuthorizers.authorizerUri as authorizer_uri,
    answer.GetAuthorizers.identityValidationExpression as identity_validation_expression,
    answer.GetAuthorizers.authorizerResultTtlInSeconds as authorizer_result_ttl_in_seconds,
    answer.GetAuthorizers.identitySource as identity_source,
    answer.GetAuthorizers.providerARNs as provider_arns,
    partition,
    region,
    account_id,
    arn,
    answer.GetAuthorizers.name as title,
    tags_json(tags) as tags
from document
