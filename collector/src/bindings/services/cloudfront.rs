// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_cloudfront;
    "GetDistribution" get_distribution { "Id" set_id } pages {} lists {}
    "ListDistributions" list_distributions { "Marker" set_marker } pages { "Marker" "DistributionList.NextMarker" }
        lists { "DistributionList" "InvalidArgument" }
    "ListTagsForResource" list_tags_for_resource { "Resource" set_resource } pages {} lists {}
}

outputs! { aws_sdk_cloudfront;
    get_distribution::GetDistributionOutput { "Distribution" distribution "ETag" e_tag }
    list_distributions::ListDistributionsOutput { "DistributionList" distribution_list }
    list_tags_for_resource::ListTagsForResourceOutput { "Tags" tags }
}

records! { aws_sdk_cloudfront;
    ActiveTrustedKeyGroups { "Enabled" enabled "Quantity" quantity "Items" items }
    ActiveTrustedSigners { "Enabled" enabled "Quantity" quantity "Items" items }
    AliasIcpRecordal { "CNAME" cname "ICPRecordalStatus" icp_recordal_status }
    Aliases { "Quantity" quantity "Items" items }
    AllowedMethods { "Quantity" quantity "Items" items "CachedMethods" cached_methods }
    CacheBehavior { "PathPattern" path_pattern "TargetOriginId" target_origin_id "TrustedSigners" trusted_signers
        "TrustedKeyGroups" trusted_key_groups "ViewerProtocolPolicy" viewer_protocol_policy
        "AllowedMethods" allowed_methods "SmoothStreaming" smooth_streaming "Compress" compress
        "LambdaFunctionAssociations" lambda_function_associations "FunctionAssociations" function_associations
        "FieldLevelEncryptionId" field_level_encryption_id "RealtimeLogConfigArn" realtime_log_config_arn
        "CachePolicyId" cache_policy_id "OriginRequestPolicyId" origin_request_policy_id
        "ResponseHeadersPolicyId" response_headers_policy_id "GrpcConfig" grpc_config
        "ForwardedValues" forwarded_values "MinTTL" min_ttl "DefaultTTL" default_ttl "MaxTTL" max_ttl }
    CacheBehaviors { "Quantity" quantity "Items" items }
    CacheTagConfig { "HeaderName" header_name }
    CachedMethods { "Quantity" quantity "Items" items }
    ConnectionFunctionAssociation { "Id" id }
    CookieNames { "Quantity" quantity "Items" items }
    CookiePreference { "Forward" forward "WhitelistedNames" whitelisted_names }
    CustomErrorResponse { "ErrorCode" error_code "ResponsePagePath" response_page_path "ResponseCode" response_code
        "ErrorCachingMinTTL" error_caching_min_ttl }
    CustomErrorResponses { "Quantity" quantity "Items" items }
    CustomHeaders { "Quantity" quantity "Items" items }
    CustomOriginConfig { "HTTPPort" http_port "HTTPSPort" https_port "OriginProtocolPolicy" origin_protocol_policy
        "OriginSslProtocols" origin_ssl_protocols "OriginReadTimeout" origin_read_timeout
        "OriginKeepaliveTimeout" origin_keepalive_timeout "IpAddressType" ip_address_type
        "OriginMtlsConfig" origin_mtls_config }
    DefaultCacheBehavior { "TargetOriginId" target_origin_id "TrustedSigners" trusted_signers
        "TrustedKeyGroups" trusted_key_groups "ViewerProtocolPolicy" viewer_protocol_policy
        "AllowedMethods" allowed_methods "SmoothStreaming" smooth_streaming "Compress" compress
        "LambdaFunctionAssociations" lambda_function_associations "FunctionAssociations" function_associations
        "FieldLevelEncryptionId" field_level_encryption_id "RealtimeLogConfigArn" realtime_log_config_arn
        "CachePolicyId" cache_policy_id "OriginRequestPolicyId" origin_request_policy_id
        "ResponseHeadersPolicyId" response_headers_policy_id "GrpcConfig" grpc_config
        "ForwardedValues" forwarded_values "MinTTL" min_ttl "DefaultTTL" default_ttl "MaxTTL" max_ttl }
    Distribution { "Id" id "ARN" arn "Status" status "LastModifiedTime" last_modified_time
        "InProgressInvalidationBatches" in_progress_invalidation_batches "DomainName" domain_name
        "ActiveTrustedSigners" active_trusted_signers "ActiveTrustedKeyGroups" active_trusted_key_groups
        "DistributionConfig" distribution_config "AliasICPRecordals" alias_icp_recordals }
    DistributionConfig { "CallerReference" caller_reference "Aliases" aliases "DefaultRootObject" default_root_object
        "Origins" origins "OriginGroups" origin_groups "DefaultCacheBehavior" default_cache_behavior
        "CacheBehaviors" cache_behaviors "CustomErrorResponses" custom_error_responses "Comment" comment
        "Logging" logging "PriceClass" price_class "Enabled" enabled "ViewerCertificate" viewer_certificate
        "Restrictions" restrictions "WebACLId" web_acl_id "HttpVersion" http_version "IsIPV6Enabled" is_ipv6_enabled
        "ContinuousDeploymentPolicyId" continuous_deployment_policy_id "Staging" staging
        "AnycastIpListId" anycast_ip_list_id "TenantConfig" tenant_config "ConnectionMode" connection_mode
        "ViewerMtlsConfig" viewer_mtls_config "ConnectionFunctionAssociation" connection_function_association
        "CacheTagConfig" cache_tag_config }
    DistributionList { "Marker" marker "NextMarker" next_marker "MaxItems" max_items "IsTruncated" is_truncated
        "Quantity" quantity "Items" items }
    DistributionSummary { "Id" id "ARN" arn "ETag" e_tag "Status" status "LastModifiedTime" last_modified_time
        "DomainName" domain_name "Aliases" aliases "Origins" origins "OriginGroups" origin_groups
        "DefaultCacheBehavior" default_cache_behavior "CacheBehaviors" cache_behaviors
        "CustomErrorResponses" custom_error_responses "Comment" comment "PriceClass" price_class "Enabled" enabled
        "ViewerCertificate" viewer_certificate "Restrictions" restrictions "WebACLId" web_acl_id
        "HttpVersion" http_version "IsIPV6Enabled" is_ipv6_enabled "AliasICPRecordals" alias_icp_recordals
        "Staging" staging "ConnectionMode" connection_mode "AnycastIpListId" anycast_ip_list_id
        "ViewerMtlsConfig" viewer_mtls_config "ConnectionFunctionAssociation" connection_function_association }
    ForwardedValues { "QueryString" query_string "Cookies" cookies "Headers" headers
        "QueryStringCacheKeys" query_string_cache_keys }
    FunctionAssociation { "FunctionARN" function_arn "EventType" event_type }
    FunctionAssociations { "Quantity" quantity "Items" items }
    GeoRestriction { "RestrictionType" restriction_type "Quantity" quantity "Items" items }
    GrpcConfig { "Enabled" enabled }
    Headers { "Quantity" quantity "Items" items }
    KeyPairIds { "Quantity" quantity "Items" items }
    KgKeyPairIds { "KeyGroupId" key_group_id "KeyPairIds" key_pair_ids }
    LambdaFunctionAssociation { "LambdaFunctionARN" lambda_function_arn "EventType" event_type
        "IncludeBody" include_body }
    LambdaFunctionAssociations { "Quantity" quantity "Items" items }
    LoggingConfig { "Enabled" enabled "IncludeCookies" include_cookies "Bucket" bucket "Prefix" prefix }
    Origin { "Id" id "DomainName" domain_name "OriginPath" origin_path "CustomHeaders" custom_headers
        "S3OriginConfig" s3_origin_config "CustomOriginConfig" custom_origin_config
        "VpcOriginConfig" vpc_origin_config "ConnectionAttempts" connection_attempts
        "ConnectionTimeout" connection_timeout "ResponseCompletionTimeout" response_completion_timeout
        "OriginShield" origin_shield "OriginAccessControlId" origin_access_control_id }
    OriginCustomHeader { "HeaderName" header_name "HeaderValue" header_value }
    OriginGroup { "Id" id "FailoverCriteria" failover_criteria "Members" members
        "SelectionCriteria" selection_criteria }
    OriginGroupFailoverCriteria { "StatusCodes" status_codes }
    OriginGroupMember { "OriginId" origin_id }
    OriginGroupMembers { "Quantity" quantity "Items" items }
    OriginGroups { "Quantity" quantity "Items" items }
    OriginMtlsConfig { "ClientCertificateArn" client_certificate_arn }
    OriginShield { "Enabled" enabled "OriginShieldRegion" origin_shield_region }
    OriginSslProtocols { "Quantity" quantity "Items" items }
    Origins { "Quantity" quantity "Items" items }
    ParameterDefinition { "Name" name "Definition" definition }
    ParameterDefinitionSchema { "StringSchema" string_schema }
    QueryStringCacheKeys { "Quantity" quantity "Items" items }
    Restrictions { "GeoRestriction" geo_restriction }
    S3OriginConfig { "OriginAccessIdentity" origin_access_identity "OriginReadTimeout" origin_read_timeout }
    Signer { "AwsAccountNumber" aws_account_number "KeyPairIds" key_pair_ids }
    StatusCodes { "Quantity" quantity "Items" items }
    StringSchemaConfig { "Comment" comment "DefaultValue" default_value "Required" required }
    Tag { "Key" key "Value" value }
    Tags { "Items" items }
    TenantConfig { "ParameterDefinitions" parameter_definitions }
    TrustStoreConfig { "TrustStoreId" trust_store_id "AdvertiseTrustStoreCaNames" advertise_trust_store_ca_names
        "IgnoreCertificateExpiry" ignore_certificate_expiry }
    TrustedKeyGroups { "Enabled" enabled "Quantity" quantity "Items" items }
    TrustedSigners { "Enabled" enabled "Quantity" quantity "Items" items }
    ViewerCertificate { "CloudFrontDefaultCertificate" cloud_front_default_certificate
        "IAMCertificateId" iam_certificate_id "ACMCertificateArn" acm_certificate_arn
        "SSLSupportMethod" ssl_support_method "MinimumProtocolVersion" minimum_protocol_version
        "Certificate" certificate "CertificateSource" certificate_source }
    ViewerMtlsConfig { "Mode" mode "TrustStoreConfig" trust_store_config }
    VpcOriginConfig { "VpcOriginId" vpc_origin_id "OwnerAccountId" owner_account_id
        "OriginReadTimeout" origin_read_timeout "OriginKeepaliveTimeout" origin_keepalive_timeout }
}

texts! { aws_sdk_cloudfront;
    CertificateSource ConnectionMode EventType GeoRestrictionType HttpVersion IcpRecordalStatus IpAddressType
    ItemSelection Method MinimumProtocolVersion OriginGroupSelectionCriteria OriginProtocolPolicy PriceClass
    SslProtocol SslSupportMethod ViewerMtlsMode ViewerProtocolPolicy
}
