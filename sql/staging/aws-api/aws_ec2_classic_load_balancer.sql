/*
description = "Classic load balancers as the Elastic Load Balancing API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeLoadBalancers": {
                "LoadBalancerName": "VARCHAR", "DNSName": "VARCHAR", "CanonicalHostedZoneName": "VARCHAR",
                "CanonicalHostedZoneNameID": "VARCHAR", "ListenerDescriptions": "JSON",
                "Policies": {
                    "AppCookieStickinessPolicies": "JSON", "LBCookieStickinessPolicies": "JSON", "OtherPolicies": "JSON"
                },
                "BackendServerDescriptions": "JSON", "AvailabilityZones": "JSON", "Subnets": "JSON", "VPCId": "VARCHAR",
                "Instances": "JSON",
                "HealthCheck": {
                    "Target": "VARCHAR", "Interval": "BIGINT", "Timeout": "BIGINT", "UnhealthyThreshold": "BIGINT",
                    "HealthyThreshold": "BIGINT"
                },
                "SourceSecurityGroup": {"OwnerAlias": "VARCHAR", "GroupName": "VARCHAR"}, "SecurityGroups": "JSON",
                "CreatedTime": "VARCHAR", "Scheme": "VARCHAR"
            },
            "DescribeLoadBalancerAttributes": {
                "LoadBalancerAttributes": {
                    "CrossZoneLoadBalancing": {"Enabled": "BOOLEAN"},
                    "AccessLog": {
                        "Enabled": "BOOLEAN", "S3BucketName": "VARCHAR", "EmitInterval": "BIGINT",
                        "S3BucketPrefix": "VARCHAR"
                    },
                    "ConnectionDraining": {"Enabled": "BOOLEAN", "Timeout": "BIGINT"},
                    "ConnectionSettings": {"IdleTimeout": "BIGINT"},
                    "AdditionalAttributes": "JSON"
                },
                "$error": "JSON"
            },
            "DescribeLoadBalancerPolicies": {"PolicyDescriptions": "JSON", "$error": "JSON"},
            "DescribeTags": {"Tags": "JSON", "$error": "JSON"}
        }') as answer
    from resource
),

load_balancer as (
    select
        *,
        answer.DescribeLoadBalancers as listed,
        case when answered(answer.DescribeLoadBalancerAttributes)
            then answer.DescribeLoadBalancerAttributes.LoadBalancerAttributes
        end as attributes
    from document
)

select
    listed.LoadBalancerName as name,
    listed.Scheme as scheme,
    utc_time(listed.CreatedTime) as created_time,
    listed.VPCId as vpc_id,
    attributes.AccessLog.EmitInterval as access_log_emit_interval,
    attributes.AccessLog.Enabled as access_log_enabled,
    attributes.AccessLog.S3BucketName as access_log_s3_bucket_name,
    attributes.AccessLog.S3BucketPrefix as access_log_s3_bucket_prefix,
    listed.CanonicalHostedZoneName as canonical_hosted_zone_name,
    listed.CanonicalHostedZoneNameID as canonical_hosted_zone_name_id,
    attributes.ConnectionDraining.Enabled as connection_draining_enabled,
    attributes.ConnectionDraining.Timeout as connection_draining_timeout,
    attributes.ConnectionSettings.IdleTimeout as connection_settings_idle_timeout,
    attributes.CrossZoneLoadBalancing.Enabled as cross_zone_load_balancing_enabled,
    listed.DNSName as dns_name,
    listed.HealthCheck.Interval as health_check_interval,
    listed.HealthCheck.Timeout as health_check_timeout,
    listed.HealthCheck.HealthyThreshold as healthy_threshold,
    listed.HealthCheck.Target as health_check_target,
    listed.SourceSecurityGroup.GroupName as source_security_group_name,
    listed.SourceSecurityGroup.OwnerAlias as source_security_group_owner_alias,
    listed.HealthCheck.UnhealthyThreshold as unhealthy_threshold,
    attributes.AdditionalAttributes as additional_attributes,
    listed.Policies.AppCookieStickinessPolicies as app_cookie_stickiness_policies,
    listed.AvailabilityZones as availability_zones,
    listed.BackendServerDescriptions as backend_server_descriptions,
    listed.Instances as instances,
    listed.Policies.LBCookieStickinessPolicies as lb_cookie_stickiness_policies,
    listed.ListenerDescriptions as listener_descriptions,
    listed.Policies.OtherPolicies as other_policies,
    listed.SecurityGroups as security_groups,
    case when answered(answer.DescribeLoadBalancerPolicies) then answer.DescribeLoadBalancerPolicies.PolicyDescriptions
    end as policy_descriptions,
    listed.Subnets as subnets,
    case when answered(answer.DescribeTags) then coalesce(answer.DescribeTags.Tags, '[]'::json) end as tags_src,
    partition,
    region,
    account_id,
    arn,
    listed.LoadBalancerName as title,
    tags_json(tags) as tags
from load_balancer
