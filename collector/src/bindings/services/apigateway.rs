// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_apigateway;
    "GetAuthorizers" get_authorizers { "limit" set_limit "restApiId" set_rest_api_id } pages {}
        lists { "items" "item" }
    "GetClientCertificates" get_client_certificates { "limit" set_limit "position" set_position }
        pages { "position" "position" } lists { "items" "item" }
    "GetDomainNames" get_domain_names { "limit" set_limit "position" set_position } pages { "position" "position" }
        lists { "items" "item" }
    "GetResources" get_resources
        { "embed" set_embed "limit" set_limit "position" set_position "restApiId" set_rest_api_id }
        pages { "position" "position" } lists { "items" "item" }
    "GetRestApis" get_rest_apis { "limit" set_limit "position" set_position } pages { "position" "position" }
        lists { "items" "item" }
    "GetStages" get_stages { "restApiId" set_rest_api_id } pages {} lists { "item" "item" }
}

outputs! { aws_sdk_apigateway;
    get_authorizers::GetAuthorizersOutput { "items" items "position" position }
    get_client_certificates::GetClientCertificatesOutput { "items" items "position" position }
    get_domain_names::GetDomainNamesOutput { "items" items "position" position }
    get_resources::GetResourcesOutput { "items" items "position" position }
    get_rest_apis::GetRestApisOutput { "items" items "position" position }
    get_stages::GetStagesOutput { "item" item }
}

records! { aws_sdk_apigateway;
    AccessLogSettings { "format" format "destinationArn" destination_arn }
    Authorizer { "id" id "name" name "type" r#type "providerARNs" provider_arns "authType" auth_type
        "authorizerUri" authorizer_uri "authorizerCredentials" authorizer_credentials
        "identitySource" identity_source "identityValidationExpression" identity_validation_expression
        "authorizerResultTtlInSeconds" authorizer_result_ttl_in_seconds }
    CanarySettings { "percentTraffic" percent_traffic "deploymentId" deployment_id
        "stageVariableOverrides" stage_variable_overrides "useStageCache" use_stage_cache }
    ClientCertificate { "clientCertificateId" client_certificate_id "description" description
        "pemEncodedCertificate" pem_encoded_certificate "createdDate" created_date "expirationDate" expiration_date
        "tags" tags }
    DomainName { "domainName" domain_name "domainNameId" domain_name_id "domainNameArn" domain_name_arn
        "certificateName" certificate_name "certificateArn" certificate_arn
        "certificateUploadDate" certificate_upload_date "regionalDomainName" regional_domain_name
        "regionalHostedZoneId" regional_hosted_zone_id "regionalCertificateName" regional_certificate_name
        "regionalCertificateArn" regional_certificate_arn "distributionDomainName" distribution_domain_name
        "distributionHostedZoneId" distribution_hosted_zone_id "endpointConfiguration" endpoint_configuration
        "domainNameStatus" domain_name_status "domainNameStatusMessage" domain_name_status_message
        "securityPolicy" security_policy "endpointAccessMode" endpoint_access_mode "tags" tags
        "mutualTlsAuthentication" mutual_tls_authentication
        "ownershipVerificationCertificateArn" ownership_verification_certificate_arn
        "managementPolicy" management_policy "policy" policy "routingMode" routing_mode }
    EndpointConfiguration { "types" types "ipAddressType" ip_address_type "vpcEndpointIds" vpc_endpoint_ids }
    Integration { "type" r#type "httpMethod" http_method "uri" uri "connectionType" connection_type
        "connectionId" connection_id "credentials" credentials "requestParameters" request_parameters
        "requestTemplates" request_templates "passthroughBehavior" passthrough_behavior
        "contentHandling" content_handling "timeoutInMillis" timeout_in_millis "cacheNamespace" cache_namespace
        "cacheKeyParameters" cache_key_parameters "integrationResponses" integration_responses "tlsConfig" tls_config
        "responseTransferMode" response_transfer_mode "integrationTarget" integration_target }
    IntegrationResponse { "statusCode" status_code "selectionPattern" selection_pattern
        "responseParameters" response_parameters "responseTemplates" response_templates
        "contentHandling" content_handling }
    Method { "httpMethod" http_method "authorizationType" authorization_type "authorizerId" authorizer_id
        "apiKeyRequired" api_key_required "requestValidatorId" request_validator_id "operationName" operation_name
        "requestParameters" request_parameters "requestModels" request_models "methodResponses" method_responses
        "methodIntegration" method_integration "authorizationScopes" authorization_scopes }
    MethodResponse { "statusCode" status_code "responseParameters" response_parameters
        "responseModels" response_models }
    MethodSetting { "metricsEnabled" metrics_enabled "loggingLevel" logging_level
        "dataTraceEnabled" data_trace_enabled "throttlingBurstLimit" throttling_burst_limit
        "throttlingRateLimit" throttling_rate_limit "cachingEnabled" caching_enabled
        "cacheTtlInSeconds" cache_ttl_in_seconds "cacheDataEncrypted" cache_data_encrypted
        "requireAuthorizationForCacheControl" require_authorization_for_cache_control
        "unauthorizedCacheControlHeaderStrategy" unauthorized_cache_control_header_strategy }
    MutualTlsAuthentication { "truststoreUri" truststore_uri "truststoreVersion" truststore_version
        "truststoreWarnings" truststore_warnings }
    Resource { "id" id "parentId" parent_id "pathPart" path_part "path" path "resourceMethods" resource_methods }
    RestApi { "id" id "name" name "description" description "createdDate" created_date "version" version
        "warnings" warnings "binaryMediaTypes" binary_media_types "minimumCompressionSize" minimum_compression_size
        "apiKeySource" api_key_source "endpointConfiguration" endpoint_configuration "policy" policy "tags" tags
        "disableExecuteApiEndpoint" disable_execute_api_endpoint "rootResourceId" root_resource_id
        "securityPolicy" security_policy "endpointAccessMode" endpoint_access_mode "apiStatus" api_status
        "apiStatusMessage" api_status_message }
    Stage { "deploymentId" deployment_id "clientCertificateId" client_certificate_id "stageName" stage_name
        "description" description "cacheClusterEnabled" cache_cluster_enabled "cacheClusterSize" cache_cluster_size
        "cacheClusterStatus" cache_cluster_status "methodSettings" method_settings "variables" variables
        "documentationVersion" documentation_version "accessLogSettings" access_log_settings
        "canarySettings" canary_settings "tracingEnabled" tracing_enabled "webAclArn" web_acl_arn "tags" tags
        "createdDate" created_date "lastUpdatedDate" last_updated_date }
    TlsConfig { "insecureSkipVerification" insecure_skip_verification }
}

texts! { aws_sdk_apigateway;
    ApiKeySourceType ApiStatus AuthorizerType CacheClusterSize CacheClusterStatus ConnectionType
    ContentHandlingStrategy DomainNameStatus EndpointAccessMode EndpointType IntegrationType IpAddressType
    ResponseTransferMode RoutingMode SecurityPolicy UnauthorizedCacheControlHeaderStrategy
}
