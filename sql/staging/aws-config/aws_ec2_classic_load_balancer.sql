/*
description = "Classic load balancers as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "loadBalancerName": "VARCHAR", "dnsname": "VARCHAR", "canonicalHostedZoneName": "VARCHAR",
                    "canonicalHostedZoneNameID": "VARCHAR", "listenerDescriptions": "JSON",
                    "policies": {
                        "appCookieStickinessPolicies": "JSON", "lbcookieStickinessPolicies": "JSON",
                        "otherPolicies": "JSON"
                    },
                    "backendServerDescriptions": "JSON", "availabilityZones": "JSON", "subnets": "JSON",
                    "vpcid": "VARCHAR", "instances": "JSON",
                    "healthCheck": {
                        "target": "VARCHAR", "interval": "BIGINT", "timeout": "BIGINT", "unhealthyThreshold": "BIGINT",
                        "healthyThreshold": "BIGINT"
                    },
                    "sourceSecurityGroup": {"ownerAlias": "VARCHAR", "groupName": "VARCHAR"}, "securityGroups": "JSON",
                    "createdTime": "VARCHAR", "scheme": "VARCHAR"
                },
                "supplementaryConfiguration": {
                    "LoadBalancerAttributes": {
                        "crossZoneLoadBalancing": {"enabled": "BOOLEAN"},
                        "accessLog": {
                            "enabled": "BOOLEAN", "s3BucketName": "VARCHAR", "emitInterval": "DOUBLE",
                            "s3BucketPrefix": "VARCHAR"
                        },
                        "connectionDraining": {"enabled": "BOOLEAN", "timeout": "DOUBLE"},
                        "connectionSettings": {"idleTimeout": "DOUBLE"},
                        "additionalAttributes": "JSON"
                    },
                    "LoadBalancerPolicies": "JSON",
                    "Tags": [{"key": "VARCHAR", "value": "VARCHAR"}]
                }
            }
        }').ConfigurationItem as item
    from resource
),

load_balancer as (
    select
        *,
        item.configuration as configuration,
        item.supplementaryConfiguration.LoadBalancerAttributes as attributes,
        item.supplementaryConfiguration.LoadBalancerPolicies as policies,
        item.supplementaryConfiguration.Tags as tag_list
    from document
)

select
    configuration.loadBalancerName as name,
    configuration.scheme as scheme,
    utc_time(configuration.createdTime) as created_time,
    configuration.vpcid as vpc_id,
    -- Numbers may come with a fraction of zero.
    cast(attributes.accessLog.emitInterval as bigint) as access_log_emit_interval,
    attributes.accessLog.enabled as access_log_enabled,
    attributes.accessLog.s3BucketName as access_log_s3_bucket_name,
    attributes.accessLog.s3BucketPrefix as access_log_s3_bucket_prefix,
    configuration.canonicalHostedZoneName as canonical_hosted_zone_name,
    configuration.canonicalHostedZoneNameID as canonical_hosted_zone_name_id,
    attributes.connectionDraining.enabled as connection_draining_enabled,
    cast(attributes.connectionDraining.timeout as bigint) as connection_draining_timeout,
    cast(attributes.connectionSettings.idleTimeout as bigint) as connection_settings_idle_timeout,
    attributes.crossZoneLoadBalancing.enabled as cross_zone_load_balancing_enabled,
    configuration.dnsname as dns_name,
    configuration.healthCheck.interval as health_check_interval,
    configuration.healthCheck.timeout as health_check_timeout,
    configuration.healthCheck.healthyThreshold as healthy_threshold,
    configuration.healthCheck.target as health_check_target,
    configuration.sourceSecurityGroup.groupName as source_security_group_name,
    configuration.sourceSecurityGroup.ownerAlias as source_security_group_owner_alias,
    configuration.healthCheck.unhealthyThreshold as unhealthy_threshold,
    api_member_names(attributes.additionalAttributes) as additional_attributes,
    api_member_names(configuration.policies.appCookieStickinessPolicies) as app_cookie_stickiness_policies,
    configuration.availabilityZones as availability_zones,
    api_member_names(configuration.backendServerDescriptions) as backend_server_descriptions,
    -- Items that do not tell of instances do not say that there are none.
    api_member_names(configuration.instances) as instances,
    api_member_names(configuration.policies.lbcookieStickinessPolicies) as lb_cookie_stickiness_policies,
    replace(
        cast(api_member_names(configuration.listenerDescriptions) as varchar), '"SslcertificateId":', '"SSLCertificateId":'
    )::json as listener_descriptions,
    configuration.policies.otherPolicies as other_policies,
    configuration.securityGroups as security_groups,
    api_member_names(policies) as policy_descriptions,
    configuration.subnets as subnets,
    to_json(list_transform(tag_list, lambda tag: json_object('Key', tag.key, 'Value', tag.value))) as tags_src,
    partition,
    region,
    account_id,
    arn,
    configuration.loadBalancerName as title,
    -- Items of load balancers carry their tags here, and often an empty `tags`.
    case
        when len(tag_list) > 0 then to_json(map_from_entries(list_transform(
            tag_list, lambda tag: struct_pack(key := tag.key, value := tag.value)
        )))
        else tags_json(tags)
    end as tags
from load_balancer
