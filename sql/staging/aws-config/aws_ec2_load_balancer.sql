/*
description = "Application, network and gateway load balancers as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "loadBalancerArn": "VARCHAR", "dNSName": "VARCHAR", "canonicalHostedZoneId": "VARCHAR",
                    "createdTime": "VARCHAR", "loadBalancerName": "VARCHAR", "scheme": "VARCHAR", "vpcId": "VARCHAR",
                    "state": {"code": "VARCHAR", "reason": "VARCHAR"}, "type": "VARCHAR", "availabilityZones": "JSON",
                    "securityGroups": "JSON", "ipAddressType": "VARCHAR", "customerOwnedIpv4Pool": "VARCHAR"
                },
                "supplementaryConfiguration": {
                    "LoadBalancerAttributes": "JSON", "Tags": [{"key": "VARCHAR", "value": "VARCHAR"}]
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.loadBalancerName as name,
    load_balancer_type(item.configuration.type, arn) as type,
    item.configuration.scheme as scheme,
    item.configuration.canonicalHostedZoneId as canonical_hosted_zone_id,
    item.configuration.vpcId as vpc_id,
    utc_time(item.configuration.createdTime) as created_time,
    item.configuration.customerOwnedIpv4Pool as customer_owned_ipv4_pool,
    item.configuration.dNSName as dns_name,
    item.configuration.ipAddressType as ip_address_type,
    item.configuration.state.code as state_code,
    item.configuration.state.reason as state_reason,
    api_member_names(item.configuration.availabilityZones) as availability_zones,
    item.configuration.securityGroups as security_groups,
    api_member_names(item.supplementaryConfiguration.LoadBalancerAttributes) as load_balancer_attributes,
    to_json(list_transform(
        item.supplementaryConfiguration.Tags, lambda tag: json_object('Key', tag.key, 'Value', tag.value)
    )) as tags_src,
    partition,
    region,
    account_id,
    arn,
    item.configuration.loadBalancerName as title,
    -- Items of load balancers carry their tags here, and often an empty `tags`.
    case
        when len(item.supplementaryConfiguration.Tags) > 0 then to_json(map_from_entries(list_transform(
            item.supplementaryConfiguration.Tags, lambda tag: struct_pack(key := tag.key, value := tag.value)
        )))
        else tags_json(tags)
    end as tags
from document
