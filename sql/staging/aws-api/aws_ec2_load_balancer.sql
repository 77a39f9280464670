/*
description = "Application, network and gateway load balancers as the Elastic Load Balancing API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeLoadBalancers": {
                "LoadBalancerArn": "VARCHAR", "DNSName": "VARCHAR", "CanonicalHostedZoneId": "VARCHAR",
                "CreatedTime": "VARCHAR", "LoadBalancerName": "VARCHAR", "Scheme": "VARCHAR", "VpcId": "VARCHAR",
                "State": {"Code": "VARCHAR", "Reason": "VARCHAR"}, "Type": "VARCHAR", "AvailabilityZones": "JSON",
                "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic": "VARCHAR",
                "SecurityGroups": "JSON", "IpAddressType": "VARCHAR", "CustomerOwnedIpv4Pool": "VARCHAR"
            },
            "DescribeLoadBalancerAttributes": {"Attributes": "JSON", "$error": "JSON"},
            "DescribeTags": {"Tags": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeLoadBalancers.LoadBalancerName as name,
    load_balancer_type(answer.DescribeLoadBalancers.Type, arn) as type,
    answer.DescribeLoadBalancers.Scheme as scheme,
    answer.DescribeLoadBalancers.CanonicalHostedZoneId as canonical_hosted_zone_id,
    answer.DescribeLoadBalancers.VpcId as vpc_id,
    utc_time(answer.DescribeLoadBalancers.CreatedTime) as created_time,
    answer.DescribeLoadBalancers.CustomerOwnedIpv4Pool as customer_owned_ipv4_pool,
    answer.DescribeLoadBalancers.DNSName as dns_name,
    answer.DescribeLoadBalancers.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic
        as enforce_security_group_inbound_rules_on_private_link_traffic,
    answer.DescribeLoadBalancers.IpAddressType as ip_address_type,
    answer.DescribeLoadBalancers.State.Code as state_code,
    answer.DescribeLoadBalancers.State.Reason as state_reason,
    answer.DescribeLoadBalancers.AvailabilityZones as availability_zones,
    answer.DescribeLoadBalancers.SecurityGroups as security_groups,
    case when answered(answer.DescribeLoadBalancerAttributes) then answer.DescribeLoadBalancerAttributes.Attributes
    end as load_balancer_attributes,
    case when answered(answer.DescribeTags) then coalesce(answer.DescribeTags.Tags, '[]'::json) end as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeLoadBalancers.LoadBalancerName as title,
    tags_json(tags) as tags
from document
