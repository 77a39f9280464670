// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_elasticloadbalancing;
    "DescribeLoadBalancerAttributes" describe_load_balancer_attributes { "LoadBalancerName" set_load_balancer_name }
        pages {} lists {}
    "DescribeLoadBalancerPolicies" describe_load_balancer_policies { "LoadBalancerName" set_load_balancer_name }
        pages {} lists {}
    "DescribeLoadBalancers" describe_load_balancers { "Marker" set_marker } pages { "Marker" "NextMarker" }
        lists { "LoadBalancerDescriptions" "LoadBalancerDescriptions" }
    "DescribeTags" describe_tags { "LoadBalancerNames" set_load_balancer_names } pages {}
        lists { "TagDescriptions" "TagDescriptions" }
}

outputs! { aws_sdk_elasticloadbalancing;
    describe_load_balancer_attributes::DescribeLoadBalancerAttributesOutput {
        "LoadBalancerAttributes" load_balancer_attributes }
    describe_load_balancer_policies::DescribeLoadBalancerPoliciesOutput { "PolicyDescriptions" policy_descriptions }
    describe_load_balancers::DescribeLoadBalancersOutput { "LoadBalancerDescriptions" load_balancer_descriptions
        "NextMarker" next_marker }
    describe_tags::DescribeTagsOutput { "TagDescriptions" tag_descriptions }
}

records! { aws_sdk_elasticloadbalancing;
    AccessLog { "Enabled" enabled "S3BucketName" s3_bucket_name "EmitInterval" emit_interval
        "S3BucketPrefix" s3_bucket_prefix }
    AdditionalAttribute { "Key" key "Value" value }
    AppCookieStickinessPolicy { "PolicyName" policy_name "CookieName" cookie_name }
    BackendServerDescription { "InstancePort" instance_port "PolicyNames" policy_names }
    ConnectionDraining { "Enabled" enabled "Timeout" timeout }
    ConnectionSettings { "IdleTimeout" idle_timeout }
    CrossZoneLoadBalancing { "Enabled" enabled }
    HealthCheck { "Target" target "Interval" interval "Timeout" timeout "UnhealthyThreshold" unhealthy_threshold
        "HealthyThreshold" healthy_threshold }
    Instance { "InstanceId" instance_id }
    LbCookieStickinessPolicy { "PolicyName" policy_name "CookieExpirationPeriod" cookie_expiration_period }
    Listener { "Protocol" protocol "LoadBalancerPort" load_balancer_port "InstanceProtocol" instance_protocol
        "InstancePort" instance_port "SSLCertificateId" ssl_certificate_id }
    ListenerDescription { "Listener" listener "PolicyNames" policy_names }
    LoadBalancerAttributes { "CrossZoneLoadBalancing" cross_zone_load_balancing "AccessLog" access_log
        "ConnectionDraining" connection_draining "ConnectionSettings" connection_settings
        "AdditionalAttributes" additional_attributes }
    LoadBalancerDescription { "LoadBalancerName" load_balancer_name "DNSName" dns_name
        "CanonicalHostedZoneName" canonical_hosted_zone_name
        "CanonicalHostedZoneNameID" canonical_hosted_zone_name_id "ListenerDescriptions" listener_descriptions
        "Policies" policies "BackendServerDescriptions" backend_server_descriptions
        "AvailabilityZones" availability_zones "Subnets" subnets "VPCId" vpc_id "Instances" instances
        "HealthCheck" health_check "SourceSecurityGroup" source_security_group "SecurityGroups" security_groups
        "CreatedTime" created_time "Scheme" scheme }
    Policies { "AppCookieStickinessPolicies" app_cookie_stickiness_policies
        "LBCookieStickinessPolicies" lb_cookie_stickiness_policies "OtherPolicies" other_policies }
    PolicyAttributeDescription { "AttributeName" attribute_name "AttributeValue" attribute_value }
    PolicyDescription { "PolicyName" policy_name "PolicyTypeName" policy_type_name
        "PolicyAttributeDescriptions" policy_attribute_descriptions }
    SourceSecurityGroup { "OwnerAlias" owner_alias "GroupName" group_name }
    Tag { "Key" key "Value" value }
    TagDescription { "LoadBalancerName" load_balancer_name "Tags" tags }
}
