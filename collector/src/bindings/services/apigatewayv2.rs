// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_apigatewayv2;
    "GetApiMappings" get_api_mappings { "DomainName" set_domain_name "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists {}
    "GetApis" get_apis { "NextToken" set_next_token } pages { "NextToken" "NextToken" } lists {}
    "GetDomainNames" get_domain_names { "NextToken" set_next_token } pages { "NextToken" "NextToken" } lists {}
    "GetIntegrations" get_integrations { "ApiId" set_api_id "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists {}
    "GetRoutes" get_routes { "ApiId" set_api_id "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists {}
    "GetStages" get_stages { "ApiId" set_api_id "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists {}
}

outputs! { aws_sdk_apigatewayv2;
    get_api_mappings::GetApiMappingsOutput { "items" items "nextToken" next_token }
    get_apis::GetApisOutput { "items" items "nextToken" next_token }
    get_domain_names::GetDomainNamesOutput { "items" items "nextToken" next_token }
    get_integrations::GetIntegrationsOutput { "items" items "nextToken" next_token }
    get_routes::GetRoutesOutput { "items" items "nextToken" next_token }
    get_stages::GetStagesOutput { "items" items "nextToken" next_token }
}

records! { aws_sdk_apigatewayv2;
    AccessLogSettings { "destinationArn" destination_arn "format" format }
    Api { "apiEndpoint" api_endpoint "apiGatewayManaged" api_gateway_managed "apiId" api_id
        "apiKeySelectionExpression" api_key_selection_expression "corsConfiguration" cors_configuration
        "createdDate" created_date "description" description "disableSchemaValidation" disable_schema_validation
        "disableExecuteApiEndpoint" disable_execute_api_endpoint "importInfo" import_info
        "ipAddressType" ip_address_type "name" name "protocolType" protocol_type
        "routeSelectionExpression" route_selection_expression "tags" tags "version" version "warnings" warnings }
    ApiMapping { "apiId" api_id "apiMappingId" api_mapping_id "apiMappingKey" api_mapping_key "stage" stage }
    Cors { "allowCredentials" allow_credentials "allowHeaders" allow_headers "allowMethods" allow_methods
        "allowOrigins" allow_origins "exposeHeaders" expose_headers "maxAge" max_age }
    DomainName { "apiMappingSelectionExpression" api_mapping_selection_expression "domainName" domain_name
        "domainNameArn" domain_name_arn "domainNameConfigurations" domain_name_configurations
        "mutualTlsAuthentication" mutual_tls_authentication "routingMode" routing_mode "tags" tags }
    DomainNameConfiguration { "apiGatewayDomainName" api_gateway_domain_name "certificateArn" certificate_arn
        "certificateName" certificate_name "certificateUploadDate" certificate_upload_date
        "domainNameStatus" domain_name_status "domainNameStatusMessage" domain_name_status_message
        "endpointType" endpoint_type "hostedZoneId" hosted_zone_id "ipAddressType" ip_address_type
        "securityPolicy" security_policy "ownershipVerificationCertificateArn" ownership_verification_certificate_arn }
    Integration { "apiGatewayManaged" api_gateway_managed "connectionId" connection_id
        "connectionType" connection_type "contentHandlingStrategy" content_handling_strategy
        "credentialsArn" credentials_arn "description" description "integrationId" integration_id
        "integrationMethod" integration_method
        "integrationResponseSelectionExpression" integration_response_selection_expression
        "integrationSubtype" integration_subtype "integrationType" integration_type "integrationUri" integration_uri
        "passthroughBehavior" passthrough_behavior "payloadFormatVersion" payload_format_version
        "requestParameters" request_parameters "requestTemplates" request_templates
        "responseParameters" response_parameters "templateSelectionExpression" template_selection_expression
        "timeoutInMillis" timeout_in_millis "tlsConfig" tls_config }
    MutualTlsAuthentication { "truststoreUri" truststore_uri "truststoreVersion" truststore_version
        "truststoreWarnings" truststore_warnings }
    ParameterConstraints { "required" required }
    Route { "apiGatewayManaged" api_gateway_managed "apiKeyRequired" api_key_required
        "authorizationScopes" authorization_scopes "authorizationType" authorization_type
        "authorizerId" authorizer_id "modelSelectionExpression" model_selection_expression
        "operationName" operation_name "requestModels" request_models "requestParameters" request_parameters
        "routeId" route_id "routeKey" route_key
        "routeResponseSelectionExpression" route_response_selection_expression "target" target }
    RouteSettings { "dataTraceEnabled" data_trace_enabled "detailedMetricsEnabled" detailed_metrics_enabled
        "loggingLevel" logging_level "throttlingBurstLimit" throttling_burst_limit
        "throttlingRateLimit" throttling_rate_limit }
    Stage { "accessLogSettings" access_log_settings "apiGatewayManaged" api_gateway_managed "autoDeploy" auto_deploy
        "clientCertificateId" client_certificate_id "createdDate" created_date
        "defaultRouteSettings" default_route_settings "deploymentId" deployment_id "description" description
        "lastDeploymentStatusMessage" last_deployment_status_message "lastUpdatedDate" last_updated_date
        "routeSettings" route_settings "stageName" stage_name "stageVariables" stage_variables "tags" tags }
    TlsConfig { "serverNameToVerify" server_name_to_verify }
}

texts! { aws_sdk_apigatewayv2;
    AuthorizationType ConnectionType ContentHandlingStrategy DomainNameStatus EndpointType IntegrationType
    IpAddressType LoggingLevel PassthroughBehavior ProtocolType RoutingMode SecurityPolicy
}
