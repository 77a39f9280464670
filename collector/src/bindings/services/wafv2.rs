// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_wafv2;
    "GetLoggingConfiguration" get_logging_configuration { "LogScope" set_log_scope "ResourceArn" set_resource_arn }
        pages {} lists {}
    "GetWebACL" get_web_acl { "ARN" set_arn } pages {} lists {}
    "ListResourcesForWebACL" list_resources_for_web_acl
        { "ResourceType" set_resource_type "WebACLArn" set_web_acl_arn } pages {} lists {}
    "ListTagsForResource" list_tags_for_resource { "NextMarker" set_next_marker "ResourceARN" set_resource_arn }
        pages { "NextMarker" "NextMarker" } lists {}
    "ListWebACLs" list_web_acls { "NextMarker" set_next_marker "Scope" set_scope }
        pages { "NextMarker" "NextMarker" } lists { "WebACLs" "WebACLs" }
}

outputs! { aws_sdk_wafv2;
    get_logging_configuration::GetLoggingConfigurationOutput { "LoggingConfiguration" logging_configuration }
    get_web_acl::GetWebAclOutput { "WebACL" web_acl "LockToken" lock_token
        "ApplicationIntegrationURL" application_integration_url }
    list_resources_for_web_acl::ListResourcesForWebAclOutput { "ResourceArns" resource_arns }
    list_tags_for_resource::ListTagsForResourceOutput { "NextMarker" next_marker
        "TagInfoForResource" tag_info_for_resource }
    list_web_acls::ListWebAcLsOutput { "NextMarker" next_marker "WebACLs" web_acls }
}

records! { aws_sdk_wafv2;
    ActionCondition { "Action" action }
    AddressField { "Identifier" identifier }
    All { }
    AllQueryArguments { }
    AllowAction { "CustomRequestHandling" custom_request_handling }
    AndStatement { "Statements" statements }
    ApplicationAttribute { "Name" name "Values" values }
    ApplicationConfig { "Attributes" attributes }
    AsnMatchStatement { "AsnList" asn_list "ForwardedIPConfig" forwarded_ip_config }
    AssociationConfig { "RequestBody" request_body
        "ChallengeJavascriptSdkInjection" challenge_javascript_sdk_injection }
    AwsManagedRulesAcfpRuleSet { "CreationPath" creation_path "RegistrationPagePath" registration_page_path
        "RequestInspection" request_inspection "ResponseInspection" response_inspection
        "EnableRegexInPath" enable_regex_in_path }
    AwsManagedRulesAntiDDoSRuleSet { "ClientSideActionConfig" client_side_action_config
        "SensitivityToBlock" sensitivity_to_block }
    AwsManagedRulesAtpRuleSet { "LoginPath" login_path "RequestInspection" request_inspection
        "ResponseInspection" response_inspection "EnableRegexInPath" enable_regex_in_path }
    AwsManagedRulesBotControlRuleSet { "InspectionLevel" inspection_level
        "EnableMachineLearning" enable_machine_learning }
    BlockAction { "CustomResponse" custom_response }
    Body { "OversizeHandling" oversize_handling }
    ByteMatchStatement { "SearchString" search_string "FieldToMatch" field_to_match
        "TextTransformations" text_transformations "PreParseTextTransformations" pre_parse_text_transformations
        "PositionalConstraint" positional_constraint }
    CaptchaAction { "CustomRequestHandling" custom_request_handling }
    CaptchaConfig { "ImmunityTimeProperty" immunity_time_property }
    ChallengeAction { "CustomRequestHandling" custom_request_handling }
    ChallengeConfig { "ImmunityTimeProperty" immunity_time_property }
    ChallengeJavascriptSdkInjectionConfig { }
    ClientSideAction { "UsageOfAction" usage_of_action "Sensitivity" sensitivity
        "ExemptUriRegularExpressions" exempt_uri_regular_expressions }
    ClientSideActionConfig { "Challenge" challenge }
    Condition { "ActionCondition" action_condition "LabelNameCondition" label_name_condition }
    CookieMatchPattern { "All" all "IncludedCookies" included_cookies "ExcludedCookies" excluded_cookies }
    Cookies { "MatchPattern" match_pattern "MatchScope" match_scope "OversizeHandling" oversize_handling }
    CountAction { "CustomRequestHandling" custom_request_handling }
    CryptoConfig { "PaymentNetworks" payment_networks }
    CustomHttpHeader { "Name" name "Value" value }
    CustomRequestHandling { "InsertHeaders" insert_headers }
    CustomResponse { "ResponseCode" response_code "CustomResponseBodyKey" custom_response_body_key
        "ResponseHeaders" response_headers }
    CustomResponseBody { "ContentType" content_type "Content" content }
    DataProtection { "Field" field "Action" action "ExcludeRuleMatchDetails" exclude_rule_match_details
        "ExcludeRateBasedDetails" exclude_rate_based_details }
    DataProtectionConfig { "DataProtections" data_protections }
    DefaultAction { "Block" block "Allow" allow }
    EmailField { "Identifier" identifier }
    ExcludedRule { "Name" name }
    FieldToMatch { "SingleHeader" single_header "SingleQueryArgument" single_query_argument
        "AllQueryArguments" all_query_arguments "UriPath" uri_path "QueryString" query_string "Body" body
        "Method" method "JsonBody" json_body "Headers" headers "Cookies" cookies "HeaderOrder" header_order
        "JA3Fingerprint" ja3_fingerprint "JA4Fingerprint" ja4_fingerprint "UriFragment" uri_fragment }
    FieldToProtect { "FieldType" field_type "FieldKeys" field_keys }
    Filter { "Behavior" behavior "Requirement" requirement "Conditions" conditions }
    FirewallManagerRuleGroup { "Name" name "Priority" priority "FirewallManagerStatement" firewall_manager_statement
        "OverrideAction" override_action "VisibilityConfig" visibility_config }
    FirewallManagerStatement { "ManagedRuleGroupStatement" managed_rule_group_statement
        "RuleGroupReferenceStatement" rule_group_reference_statement }
    ForwardedIpConfig { "HeaderName" header_name "FallbackBehavior" fallback_behavior }
    GeoMatchStatement { "CountryCodes" country_codes "ForwardedIPConfig" forwarded_ip_config }
    HeaderMatchPattern { "All" all "IncludedHeaders" included_headers "ExcludedHeaders" excluded_headers }
    HeaderOrder { "OversizeHandling" oversize_handling }
    Headers { "MatchPattern" match_pattern "MatchScope" match_scope "OversizeHandling" oversize_handling }
    ImmunityTimeProperty { "ImmunityTime" immunity_time }
    IpSetForwardedIpConfig { "HeaderName" header_name "FallbackBehavior" fallback_behavior "Position" position }
    IpSetReferenceStatement { "ARN" arn "IPSetForwardedIPConfig" ip_set_forwarded_ip_config }
    Ja3Fingerprint { "FallbackBehavior" fallback_behavior }
    Ja4Fingerprint { "FallbackBehavior" fallback_behavior }
    JsonBody { "MatchPattern" match_pattern "MatchScope" match_scope
        "InvalidFallbackBehavior" invalid_fallback_behavior "OversizeHandling" oversize_handling }
    JsonMatchPattern { "All" all "IncludedPaths" included_paths }
    Label { "Name" name }
    LabelMatchStatement { "Scope" scope "Key" key }
    LabelNameCondition { "LabelName" label_name }
    LoggingConfiguration { "ResourceArn" resource_arn "LogDestinationConfigs" log_destination_configs
        "RedactedFields" redacted_fields "ManagedByFirewallManager" managed_by_firewall_manager
        "LoggingFilter" logging_filter "LogType" log_type "LogScope" log_scope }
    LoggingFilter { "Filters" filters "DefaultBehavior" default_behavior }
    ManagedRuleGroupConfig { "LoginPath" login_path "PayloadType" payload_type "UsernameField" username_field
        "PasswordField" password_field "AWSManagedRulesBotControlRuleSet" aws_managed_rules_bot_control_rule_set
        "AWSManagedRulesATPRuleSet" aws_managed_rules_atp_rule_set
        "AWSManagedRulesACFPRuleSet" aws_managed_rules_acfp_rule_set
        "AWSManagedRulesAntiDDoSRuleSet" aws_managed_rules_anti_d_do_s_rule_set }
    ManagedRuleGroupStatement { "VendorName" vendor_name "Name" name "Version" version "ExcludedRules" excluded_rules
        "ScopeDownStatement" scope_down_statement "ManagedRuleGroupConfigs" managed_rule_group_configs
        "RuleActionOverrides" rule_action_overrides }
    Method { }
    MonetizationConfig { "CryptoConfig" crypto_config "CurrencyMode" currency_mode }
    MonetizeAction { "PriceMultiplier" price_multiplier }
    NoneAction { }
    NotStatement { "Statement" statement }
    OnSourceDDoSProtectionConfig { "ALBLowReputationMode" alb_low_reputation_mode }
    OrStatement { "Statements" statements }
    OverrideAction { "Count" count "None" none }
    PasswordField { "Identifier" identifier }
    PaymentNetwork { "Chain" chain "WalletAddress" wallet_address "Prices" prices }
    PhoneNumberField { "Identifier" identifier }
    PreParseTextTransformation { "Priority" priority "Type" r#type }
    Price { "Amount" amount "Currency" currency }
    QueryString { }
    RateBasedStatement { "Limit" limit "EvaluationWindowSec" evaluation_window_sec
        "AggregateKeyType" aggregate_key_type "ScopeDownStatement" scope_down_statement
        "ForwardedIPConfig" forwarded_ip_config "CustomKeys" custom_keys }
    RateBasedStatementCustomKey { "Header" header "Cookie" cookie "QueryArgument" query_argument
        "QueryString" query_string "HTTPMethod" http_method "ForwardedIP" forwarded_ip "IP" ip
        "LabelNamespace" label_namespace "UriPath" uri_path "JA3Fingerprint" ja3_fingerprint
        "JA4Fingerprint" ja4_fingerprint "ASN" asn }
    RateLimitAsn { }
    RateLimitCookie { "Name" name "TextTransformations" text_transformations }
    RateLimitForwardedIp { }
    RateLimitHeader { "Name" name "TextTransformations" text_transformations }
    RateLimitHttpMethod { }
    RateLimitIp { }
    RateLimitJa3Fingerprint { "FallbackBehavior" fallback_behavior }
    RateLimitJa4Fingerprint { "FallbackBehavior" fallback_behavior }
    RateLimitLabelNamespace { "Namespace" namespace }
    RateLimitQueryArgument { "Name" name "TextTransformations" text_transformations }
    RateLimitQueryString { "TextTransformations" text_transformations }
    RateLimitUriPath { "TextTransformations" text_transformations }
    Regex { "RegexString" regex_string }
    RegexMatchStatement { "RegexString" regex_string "FieldToMatch" field_to_match
        "TextTransformations" text_transformations "PreParseTextTransformations" pre_parse_text_transformations }
    RegexPatternSetReferenceStatement { "ARN" arn "FieldToMatch" field_to_match
        "TextTransformations" text_transformations "PreParseTextTransformations" pre_parse_text_transformations }
    RequestBodyAssociatedResourceTypeConfig { "DefaultSizeInspectionLimit" default_size_inspection_limit }
    RequestInspection { "PayloadType" payload_type "UsernameField" username_field "PasswordField" password_field }
    RequestInspectionAcfp { "PayloadType" payload_type "UsernameField" username_field "PasswordField" password_field
        "EmailField" email_field "PhoneNumberFields" phone_number_fields "AddressFields" address_fields }
    ResponseInspection { "StatusCode" status_code "Header" header "BodyContains" body_contains "Json" json }
    ResponseInspectionBodyContains { "SuccessStrings" success_strings "FailureStrings" failure_strings }
    ResponseInspectionHeader { "Name" name "SuccessValues" success_values "FailureValues" failure_values }
    ResponseInspectionJson { "Identifier" identifier "SuccessValues" success_values "FailureValues" failure_values }
    ResponseInspectionStatusCode { "SuccessCodes" success_codes "FailureCodes" failure_codes }
    Rule { "Name" name "Priority" priority "Statement" statement "Action" action "OverrideAction" override_action
        "RuleLabels" rule_labels "VisibilityConfig" visibility_config "CaptchaConfig" captcha_config
        "ChallengeConfig" challenge_config }
    RuleAction { "Block" block "Allow" allow "Count" count "Captcha" captcha "Challenge" challenge "Monetize" monetize }
    RuleActionOverride { "Name" name "ActionToUse" action_to_use }
    RuleGroupReferenceStatement { "ARN" arn "ExcludedRules" excluded_rules "RuleActionOverrides" rule_action_overrides }
    SingleHeader { "Name" name }
    SingleQueryArgument { "Name" name }
    SizeConstraintStatement { "FieldToMatch" field_to_match "ComparisonOperator" comparison_operator "Size" size
        "TextTransformations" text_transformations "PreParseTextTransformations" pre_parse_text_transformations }
    SqliMatchStatement { "FieldToMatch" field_to_match "TextTransformations" text_transformations
        "PreParseTextTransformations" pre_parse_text_transformations "SensitivityLevel" sensitivity_level }
    Statement { "ByteMatchStatement" byte_match_statement "SqliMatchStatement" sqli_match_statement
        "XssMatchStatement" xss_match_statement "SizeConstraintStatement" size_constraint_statement
        "GeoMatchStatement" geo_match_statement "RuleGroupReferenceStatement" rule_group_reference_statement
        "IPSetReferenceStatement" ip_set_reference_statement
        "RegexPatternSetReferenceStatement" regex_pattern_set_reference_statement
        "RateBasedStatement" rate_based_statement "AndStatement" and_statement "OrStatement" or_statement
        "NotStatement" not_statement "ManagedRuleGroupStatement" managed_rule_group_statement
        "LabelMatchStatement" label_match_statement "RegexMatchStatement" regex_match_statement
        "AsnMatchStatement" asn_match_statement }
    Tag { "Key" key "Value" value }
    TagInfoForResource { "ResourceARN" resource_arn "TagList" tag_list }
    TextTransformation { "Priority" priority "Type" r#type }
    UriFragment { "FallbackBehavior" fallback_behavior }
    UriPath { }
    UsernameField { "Identifier" identifier }
    VisibilityConfig { "SampledRequestsEnabled" sampled_requests_enabled
        "CloudWatchMetricsEnabled" cloud_watch_metrics_enabled "MetricName" metric_name }
    WebAcl { "Name" name "Id" id "ARN" arn "DefaultAction" default_action "Description" description "Rules" rules
        "VisibilityConfig" visibility_config "DataProtectionConfig" data_protection_config "Capacity" capacity
        "PreProcessFirewallManagerRuleGroups" pre_process_firewall_manager_rule_groups
        "PostProcessFirewallManagerRuleGroups" post_process_firewall_manager_rule_groups
        "ManagedByFirewallManager" managed_by_firewall_manager "LabelNamespace" label_namespace
        "CustomResponseBodies" custom_response_bodies "CaptchaConfig" captcha_config
        "ChallengeConfig" challenge_config "TokenDomains" token_domains "AssociationConfig" association_config
        "RetrofittedByFirewallManager" retrofitted_by_firewall_manager
        "OnSourceDDoSProtectionConfig" on_source_d_do_s_protection_config "ApplicationConfig" application_config
        "MonetizationConfig" monetization_config }
    WebAclSummary { "Name" name "Id" id "Description" description "LockToken" lock_token "ARN" arn }
    XssMatchStatement { "FieldToMatch" field_to_match "TextTransformations" text_transformations
        "PreParseTextTransformations" pre_parse_text_transformations }
}

texts! { aws_sdk_wafv2;
    ActionValue AssociatedResourceType BlockchainChain BodyParsingFallbackBehavior ComparisonOperator CountryCode
    CryptoCurrency CurrencyMode DataProtectionAction FallbackBehavior FieldToProtectType FilterBehavior
    FilterRequirement ForwardedIpPosition InspectionLevel JsonMatchScope LabelMatchScope LogScope LogType
    LowReputationMode MapMatchScope OversizeHandling PayloadType PositionalConstraint PreParseTextTransformationType
    RateBasedStatementAggregateKeyType ResponseContentType SensitivityLevel SensitivityToAct SizeInspectionLimit
    TextTransformationType UsageOfAction
}

given_texts! { aws_sdk_wafv2;
    LogScope ResourceType Scope
}
