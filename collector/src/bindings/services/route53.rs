// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_route53;
    "GetHostedZone" get_hosted_zone { "Id" set_id } pages {} lists {}
    "ListHostedZones" list_hosted_zones { "Marker" set_marker } pages { "Marker" "NextMarker" }
        lists { "HostedZones" "HostedZones" }
    "ListHostedZonesByVPC" list_hosted_zones_by_vpc
        { "NextToken" set_next_token "VPCId" set_vpc_id "VPCRegion" set_vpc_region } pages { "NextToken" "NextToken" }
        lists {}
    "ListQueryLoggingConfigs" list_query_logging_configs { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "QueryLoggingConfigs" "QueryLoggingConfigs" }
    "ListResourceRecordSets" list_resource_record_sets
        { "HostedZoneId" set_hosted_zone_id "StartRecordIdentifier" set_start_record_identifier "StartRecordName" set_start_record_name "StartRecordType" set_start_record_type }
        pages { "StartRecordName" "NextRecordName" "StartRecordType" "NextRecordType" "StartRecordIdentifier" "NextRecordIdentifier" }
        lists {}
    "ListTagsForResource" list_tags_for_resource { "ResourceId" set_resource_id "ResourceType" set_resource_type }
        pages {} lists {}
}

outputs! { aws_sdk_route53;
    get_hosted_zone::GetHostedZoneOutput { "HostedZone" hosted_zone "DelegationSet" delegation_set "VPCs" vpcs }
    list_hosted_zones::ListHostedZonesOutput { "HostedZones" hosted_zones "Marker" marker "IsTruncated" is_truncated
        "NextMarker" next_marker "MaxItems" max_items }
    list_hosted_zones_by_vpc::ListHostedZonesByVpcOutput { "HostedZoneSummaries" hosted_zone_summaries
        "MaxItems" max_items "NextToken" next_token }
    list_query_logging_configs::ListQueryLoggingConfigsOutput { "QueryLoggingConfigs" query_logging_configs
        "NextToken" next_token }
    list_resource_record_sets::ListResourceRecordSetsOutput { "ResourceRecordSets" resource_record_sets
        "IsTruncated" is_truncated "NextRecordName" next_record_name "NextRecordType" next_record_type
        "NextRecordIdentifier" next_record_identifier "MaxItems" max_items }
    list_tags_for_resource::ListTagsForResourceOutput { "ResourceTagSet" resource_tag_set }
}

records! { aws_sdk_route53;
    AliasTarget { "HostedZoneId" hosted_zone_id "DNSName" dns_name "EvaluateTargetHealth" evaluate_target_health }
    CidrRoutingConfig { "CollectionId" collection_id "LocationName" location_name }
    Coordinates { "Latitude" latitude "Longitude" longitude }
    DelegationSet { "Id" id "CallerReference" caller_reference "NameServers" name_servers }
    GeoLocation { "ContinentCode" continent_code "CountryCode" country_code "SubdivisionCode" subdivision_code }
    GeoProximityLocation { "AWSRegion" aws_region "LocalZoneGroup" local_zone_group "Coordinates" coordinates
        "Bias" bias }
    HostedZone { "Id" id "Name" name "CallerReference" caller_reference "Config" config
        "ResourceRecordSetCount" resource_record_set_count "LinkedService" linked_service "Features" features }
    HostedZoneConfig { "Comment" comment "PrivateZone" private_zone }
    HostedZoneFailureReasons { "AcceleratedRecovery" accelerated_recovery }
    HostedZoneFeatures { "AcceleratedRecoveryStatus" accelerated_recovery_status "FailureReasons" failure_reasons }
    HostedZoneOwner { "OwningAccount" owning_account "OwningService" owning_service }
    HostedZoneSummary { "HostedZoneId" hosted_zone_id "Name" name "Owner" owner }
    LinkedService { "ServicePrincipal" service_principal "Description" description }
    QueryLoggingConfig { "Id" id "HostedZoneId" hosted_zone_id
        "CloudWatchLogsLogGroupArn" cloud_watch_logs_log_group_arn }
    ResourceRecord { "Value" value }
    ResourceRecordSet { "Name" name "Type" r#type "SetIdentifier" set_identifier "Weight" weight "Region" region
        "GeoLocation" geo_location "Failover" failover "MultiValueAnswer" multi_value_answer "TTL" ttl
        "ResourceRecords" resource_records "AliasTarget" alias_target "HealthCheckId" health_check_id
        "TrafficPolicyInstanceId" traffic_policy_instance_id "CidrRoutingConfig" cidr_routing_config
        "GeoProximityLocation" geo_proximity_location }
    ResourceTagSet { "ResourceType" resource_type "ResourceId" resource_id "Tags" tags }
    Tag { "Key" key "Value" value }
    Vpc { "VPCRegion" vpc_region "VPCId" vpc_id }
}

texts! { aws_sdk_route53;
    AcceleratedRecoveryStatus ResourceRecordSetFailover ResourceRecordSetRegion RrType TagResourceType VpcRegion
}

given_texts! { aws_sdk_route53;
    RrType TagResourceType VpcRegion
}
