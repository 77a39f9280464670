// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_elasticloadbalancingv2;
    "DescribeListeners" describe_listeners { "LoadBalancerArn" set_load_balancer_arn "Marker" set_marker }
        pages { "Marker" "NextMarker" } lists { "Listeners" "Listeners" }
    "DescribeLoadBalancerAttributes" describe_load_balancer_attributes { "LoadBalancerArn" set_load_balancer_arn }
        pages {} lists {}
    "DescribeLoadBalancers" describe_load_balancers { "Marker" set_marker } pages { "Marker" "NextMarker" }
        lists { "LoadBalancers" "LoadBalancers" }
    "DescribeRules" describe_rules { "ListenerArn" set_listener_arn "Marker" set_marker }
        pages { "Marker" "NextMarker" } lists { "Rules" "Rules" }
    "DescribeSSLPolicies" describe_ssl_policies { "Marker" set_marker } pages { "Marker" "NextMarker" }
        lists { "SslPolicies" "SslPolicies" }
    "DescribeTags" describe_tags { "ResourceArns" set_resource_arns } pages {}
        lists { "TagDescriptions" "TagDescriptions" }
    "DescribeTargetGroups" describe_target_groups { "Marker" set_marker } pages { "Marker" "NextMarker" }
        lists { "TargetGroups" "TargetGroups" }
    "DescribeTargetHealth" describe_target_health { "TargetGroupArn" set_target_group_arn } pages {} lists {}
}

outputs! { aws_sdk_elasticloadbalancingv2;
    describe_listeners::DescribeListenersOutput { "Listeners" listeners "NextMarker" next_marker }
    describe_load_balancer_attributes::DescribeLoadBalancerAttributesOutput { "Attributes" attributes }
    describe_load_balancers::DescribeLoadBalancersOutput { "LoadBalancers" load_balancers "NextMarker" next_marker }
    describe_rules::DescribeRulesOutput { "Rules" rules "NextMarker" next_marker }
    describe_ssl_policies::DescribeSslPoliciesOutput { "SslPolicies" ssl_policies "NextMarker" next_marker }
    describe_tags::DescribeTagsOutput { "TagDescriptions" tag_descriptions }
    describe_target_groups::DescribeTargetGroupsOutput { "TargetGroups" target_groups "NextMarker" next_marker }
    describe_target_health::DescribeTargetHealthOutput { "TargetHealthDescriptions" target_health_descriptions }
}

records! { aws_sdk_elasticloadbalancingv2;
    Action { "Type" r#type "TargetGroupArn" target_group_arn "AuthenticateOidcConfig" authenticate_oidc_config
        "AuthenticateCognitoConfig" authenticate_cognito_config "Order" order "RedirectConfig" redirect_config
        "FixedResponseConfig" fixed_response_config "ForwardConfig" forward_config
        "JwtValidationConfig" jwt_validation_config }
    AdministrativeOverride { "State" state "Reason" reason "Description" description }
    AnomalyDetection { "Result" result "MitigationInEffect" mitigation_in_effect }
    AuthenticateCognitoActionConfig { "UserPoolArn" user_pool_arn "UserPoolClientId" user_pool_client_id
        "UserPoolDomain" user_pool_domain "SessionCookieName" session_cookie_name "Scope" scope
        "SessionTimeout" session_timeout "AuthenticationRequestExtraParams" authentication_request_extra_params
        "OnUnauthenticatedRequest" on_unauthenticated_request }
    AuthenticateOidcActionConfig { "Issuer" issuer "AuthorizationEndpoint" authorization_endpoint
        "TokenEndpoint" token_endpoint "UserInfoEndpoint" user_info_endpoint "ClientId" client_id
        "ClientSecret" client_secret "SessionCookieName" session_cookie_name "Scope" scope
        "SessionTimeout" session_timeout "AuthenticationRequestExtraParams" authentication_request_extra_params
        "OnUnauthenticatedRequest" on_unauthenticated_request "UseExistingClientSecret" use_existing_client_secret }
    AvailabilityZone { "ZoneName" zone_name "SubnetId" subnet_id "OutpostId" outpost_id
        "LoadBalancerAddresses" load_balancer_addresses "SourceNatIpv6Prefixes" source_nat_ipv6_prefixes }
    Certificate { "CertificateArn" certificate_arn "IsDefault" is_default }
    Cipher { "Name" name "Priority" priority }
    FixedResponseActionConfig { "MessageBody" message_body "StatusCode" status_code "ContentType" content_type }
    ForwardActionConfig { "TargetGroups" target_groups "TargetGroupStickinessConfig" target_group_stickiness_config }
    HostHeaderConditionConfig { "Values" values "RegexValues" regex_values }
    HostHeaderRewriteConfig { "Rewrites" rewrites }
    HttpHeaderConditionConfig { "HttpHeaderName" http_header_name "Values" values "RegexValues" regex_values }
    HttpRequestMethodConditionConfig { "Values" values }
    IpamPools { "Ipv4IpamPoolId" ipv4_ipam_pool_id }
    JwtValidationActionAdditionalClaim { "Format" format "Name" name "Values" values }
    JwtValidationActionConfig { "JwksEndpoint" jwks_endpoint "Issuer" issuer "AdditionalClaims" additional_claims }
    Listener { "ListenerArn" listener_arn "LoadBalancerArn" load_balancer_arn "Port" port "Protocol" protocol
        "Certificates" certificates "SslPolicy" ssl_policy "DefaultActions" default_actions "AlpnPolicy" alpn_policy
        "MutualAuthentication" mutual_authentication }
    LoadBalancer { "LoadBalancerArn" load_balancer_arn "DNSName" dns_name
        "CanonicalHostedZoneId" canonical_hosted_zone_id "CreatedTime" created_time
        "LoadBalancerName" load_balancer_name "Scheme" scheme "VpcId" vpc_id "State" state "Type" r#type
        "AvailabilityZones" availability_zones "SecurityGroups" security_groups "IpAddressType" ip_address_type
        "CustomerOwnedIpv4Pool" customer_owned_ipv4_pool
        "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic" enforce_security_group_inbound_rules_on_private_link_traffic
        "EnablePrefixForIpv6SourceNat" enable_prefix_for_ipv6_source_nat "IpamPools" ipam_pools }
    LoadBalancerAddress { "IpAddress" ip_address "AllocationId" allocation_id
        "PrivateIPv4Address" private_ipv4_address "IPv6Address" ipv6_address }
    LoadBalancerAttribute { "Key" key "Value" value }
    LoadBalancerState { "Code" code "Reason" reason }
    Matcher { "HttpCode" http_code "GrpcCode" grpc_code }
    MutualAuthenticationAttributes { "Mode" mode "TrustStoreArn" trust_store_arn
        "IgnoreClientCertificateExpiry" ignore_client_certificate_expiry
        "TrustStoreAssociationStatus" trust_store_association_status
        "AdvertiseTrustStoreCaNames" advertise_trust_store_ca_names }
    PathPatternConditionConfig { "Values" values "RegexValues" regex_values }
    QueryStringConditionConfig { "Values" values }
    QueryStringKeyValuePair { "Key" key "Value" value }
    RedirectActionConfig { "Protocol" protocol "Port" port "Host" host "Path" path "Query" query
        "StatusCode" status_code }
    RewriteConfig { "Regex" regex "Replace" replace }
    Rule { "RuleArn" rule_arn "Priority" priority "Conditions" conditions "Actions" actions "IsDefault" is_default
        "Transforms" transforms }
    RuleCondition { "Field" field "Values" values "HostHeaderConfig" host_header_config
        "PathPatternConfig" path_pattern_config "HttpHeaderConfig" http_header_config
        "QueryStringConfig" query_string_config "HttpRequestMethodConfig" http_request_method_config
        "SourceIpConfig" source_ip_config "RegexValues" regex_values }
    RuleTransform { "Type" r#type "HostHeaderRewriteConfig" host_header_rewrite_config
        "UrlRewriteConfig" url_rewrite_config }
    SourceIpConditionConfig { "Values" values "IpAddressType" ip_address_type }
    SslPolicy { "SslProtocols" ssl_protocols "Ciphers" ciphers "Name" name
        "SupportedLoadBalancerTypes" supported_load_balancer_types }
    Tag { "Key" key "Value" value }
    TagDescription { "ResourceArn" resource_arn "Tags" tags }
    TargetDescription { "Id" id "Port" port "AvailabilityZone" availability_zone "QuicServerId" quic_server_id }
    TargetGroup { "TargetGroupArn" target_group_arn "TargetGroupName" target_group_name "Protocol" protocol
        "Port" port "VpcId" vpc_id "HealthCheckProtocol" health_check_protocol "HealthCheckPort" health_check_port
        "HealthCheckEnabled" health_check_enabled "HealthCheckIntervalSeconds" health_check_interval_seconds
        "HealthCheckTimeoutSeconds" health_check_timeout_seconds "HealthyThresholdCount" healthy_threshold_count
        "UnhealthyThresholdCount" unhealthy_threshold_count "HealthCheckPath" health_check_path "Matcher" matcher
        "LoadBalancerArns" load_balancer_arns "TargetType" target_type "ProtocolVersion" protocol_version
        "IpAddressType" ip_address_type "TargetControlPort" target_control_port }
    TargetGroupStickinessConfig { "Enabled" enabled "DurationSeconds" duration_seconds }
    TargetGroupTuple { "TargetGroupArn" target_group_arn "Weight" weight }
    TargetHealth { "State" state "Reason" reason "Description" description }
    TargetHealthDescription { "Target" target "HealthCheckPort" health_check_port "TargetHealth" target_health
        "AnomalyDetection" anomaly_detection "AdministrativeOverride" administrative_override }
    UrlRewriteConfig { "Rewrites" rewrites }
}

texts! { aws_sdk_elasticloadbalancingv2;
    ActionTypeEnum AdvertiseTrustStoreCaNamesEnum AnomalyResultEnum AuthenticateCognitoActionConditionalBehaviorEnum
    AuthenticateOidcActionConditionalBehaviorEnum EnablePrefixForIpv6SourceNatEnum IpAddressType
    JwtValidationActionAdditionalClaimFormatEnum LoadBalancerSchemeEnum LoadBalancerStateEnum LoadBalancerTypeEnum
    MitigationInEffectEnum ProtocolEnum RedirectActionStatusCodeEnum SourceIpAddressTypeEnum
    TargetAdministrativeOverrideReasonEnum TargetAdministrativeOverrideStateEnum TargetGroupIpAddressTypeEnum
    TargetHealthReasonEnum TargetHealthStateEnum TargetTypeEnum TransformTypeEnum TrustStoreAssociationStatusEnum
}
