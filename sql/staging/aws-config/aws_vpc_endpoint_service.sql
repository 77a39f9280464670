/*
description = "Endpoint services as AWS Config records them, without who may connect and who does."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "serviceName": "VARCHAR", "serviceId": "VARCHAR", "serviceState": "VARCHAR", "serviceType": "JSON",
                    "acceptanceRequired": "BOOLEAN", "managesVpcEndpoints": "BOOLEAN", "availabilityZones": ["JSON"],
                    "baseEndpointDnsNames": "JSON", "privateDnsName": "VARCHAR",
                    "privateDnsNameConfiguration": {"state": "VARCHAR"},
                    "networkLoadBalancerArns": "JSON", "gatewayLoadBalancerArns": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.serviceName as service_name,
    item.configuration.serviceId as service_id,
    item.configuration.serviceState as service_state,
    api_member_names(item.configuration.serviceType) as service_type,
    item.configuration.acceptanceRequired as acceptance_required,
    item.configuration.managesVpcEndpoints as manages_vpc_endpoints,
    -- Texts; `{"value": "us-east-1a"}` where Config was asked with a query.
    to_json(list_transform(
        item.configuration.availabilityZones, lambda zone: coalesce(zone ->> '$.value', zone ->> '$')
    )) as availability_zones,
    item.configuration.baseEndpointDnsNames as base_endpoint_dns_names,
    item.configuration.privateDnsName as private_dns_name,
    item.configuration.privateDnsNameConfiguration.state as private_dns_name_verification_state,
    item.configuration.networkLoadBalancerArns as network_load_balancer_arns,
    item.configuration.gatewayLoadBalancerArns as gateway_load_balancer_arns,
    partition,
    region,
    account_id,
    coalesce(
        arn,
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':vpc-endpoint-service/'
            || item.configuration.serviceId
    ) as arn,
    coalesce(nullif(tags['Name'], ''), item.configuration.serviceName) as title,
    tags_json(tags) as tags
from document
