/*
description = "Endpoint services as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeVpcEndpointServiceConfigurations": {
                "ServiceName": "VARCHAR", "ServiceId": "VARCHAR", "ServiceState": "VARCHAR", "ServiceType": "JSON",
                "AcceptanceRequired": "BOOLEAN", "ManagesVpcEndpoints": "BOOLEAN", "AvailabilityZones": "JSON",
                "BaseEndpointDnsNames": "JSON", "PrivateDnsName": "VARCHAR",
                "PrivateDnsNameConfiguration": {"State": "VARCHAR"},
                "NetworkLoadBalancerArns": "JSON", "GatewayLoadBalancerArns": "JSON"
            },
            "DescribeVpcEndpointServicePermissions": {"AllowedPrincipals": "JSON", "$error": "JSON"},
            "DescribeVpcEndpointConnections": {"VpcEndpointConnections": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeVpcEndpointServiceConfigurations.ServiceName as service_name,
    answer.DescribeVpcEndpointServiceConfigurations.ServiceId as service_id,
    answer.DescribeVpcEndpointServiceConfigurations.ServiceState as service_state,
    answer.DescribeVpcEndpointServiceConfigurations.ServiceType as service_type,
    answer.DescribeVpcEndpointServiceConfigurations.AcceptanceRequired as acceptance_required,
    answer.DescribeVpcEndpointServiceConfigurations.ManagesVpcEndpoints as manages_vpc_endpoints,
    answer.DescribeVpcEndpointServiceConfigurations.AvailabilityZones as availability_zones,
    answer.DescribeVpcEndpointServiceConfigurations.BaseEndpointDnsNames as base_endpoint_dns_names,
    answer.DescribeVpcEndpointServiceConfigurations.PrivateDnsName as private_dns_name,
    answer.DescribeVpcEndpointServiceConfigurations.PrivateDnsNameConfiguration.State as private_dns_name_verification_state,
    answer.DescribeVpcEndpointServiceConfigurations.NetworkLoadBalancerArns as network_load_balancer_arns,
    answer.DescribeVpcEndpointServiceConfigurations.GatewayLoadBalancerArns as gateway_load_balancer_arns,
    case when answered(answer.DescribeVpcEndpointServicePermissions)
        then coalesce(answer.DescribeVpcEndpointServicePermissions.AllowedPrincipals, '[]'::json)
    end as vpc_endpoint_service_permissions,
    case when answered(answer.DescribeVpcEndpointConnections)
        then coalesce(answer.DescribeVpcEndpointConnections.VpcEndpointConnections, '[]'::json)
    end as vpc_endpoint_connections,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeVpcEndpointServiceConfigurations.ServiceName) as title,
    tags_json(tags) as tags
from document
