/*
description = "Integrations as API Gateway answers. The API is named by the ARN alone: .../apis/<api>/integrations/<integration>."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetIntegrations": {
                "ApiGatewayManaged": "BOOLEAN", "ConnectionId": "VARCHAR", "ConnectionType": "VARCHAR",
                "ContentHandlingStrategy": "VARCHAR", "CredentialsArn": "VARCHAR", "Description": "VARCHAR",
                "IntegrationId": "VARCHAR", "IntegrationMethod": "VARCHAR",
                "IntegrationResponseSelectionExpression": "VARCHAR", "IntegrationSubtype": "VARCHAR",
                "IntegrationType": "VARCHAR", "IntegrationUri": "VARCHAR", "PassthroughBehavior": "VARCHAR",
                "PayloadFormatVersion": "VARCHAR", "RequestParameters": "JSON", "RequestTemplates": "JSON",
                "ResponseParameters": "JSON", "TemplateSelectionExpression": "VARCHAR", "TimeoutInMillis": "BIGINT",
                "TlsConfig": "JSON"
            }
        }').GetIntegrations as answer
    from resource
)

select
    answer.IntegrationId as integration_id,
    split_part(arn, '/', 3) as api_id,
    answer.Description as description,
    answer.IntegrationMethod as integration_method,
    answer.IntegrationType as integration_type,
    answer.IntegrationUri as integration_uri,
    answer.ApiGatewayManaged as api_gateway_managed,
    answer.ConnectionId as connection_id,
    answer.ConnectionType as connection_type,
    answer.ContentHandlingStrategy as content_handling_strategy,
    answer.CredentialsArn as credentials_arn,
    answer.IntegrationResponseSelectionExpression as integration_response_selection_expression,
    answer.IntegrationSubtype as integration_subtype,
    answer.PassthroughBehavior as passthrough_behavior,
    answer.PayloadFormatVersion as payload_format_version,
    answer.TemplateSelectionExpression as template_selection_expression,
    answer.TimeoutInMillis as timeout_in_millis,
    answer.RequestParameters as request_parameters,
    answer.RequestTemplates as request_templates,
    answer.ResponseParameters as response_parameters,
    answer.TlsConfig as tls_config,
    partition,
    region,
    account_id,
    arn,
    answer.IntegrationId as title,
    tags_json(tags) as tags
from document
