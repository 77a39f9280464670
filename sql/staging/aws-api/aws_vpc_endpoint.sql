/*
description = "Endpoints as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeVpcEndpoints": {
                "VpcEndpointId": "VARCHAR", "ServiceName": "VARCHAR", "OwnerId": "VARCHAR",
                "VpcId": "VARCHAR", "VpcEndpointType": "VARCHAR", "State": "VARCHAR",
                "PrivateDnsEnabled": "BOOLEAN", "RequesterManaged": "BOOLEAN", "PolicyDocument": "VARCHAR",
                "SubnetIds": "JSON", "RouteTableIds": "JSON", "Groups": "JSON", "NetworkInterfaceIds": "JSON",
                "DnsEntries": "JSON", "CreationTimestamp": "VARCHAR"
            }
        }') as answer
    from resource
)

select
    answer.DescribeVpcEndpoints.VpcEndpointId as vpc_endpoint_id,
    answer.DescribeVpcEndpoints.ServiceName as service_name,
    answer.DescribeVpcEndpoints.OwnerId as owner_id,
    answer.DescribeVpcEndpoints.VpcId as vpc_id,
    answer.DescribeVpcEndpoints.VpcEndpointType as vpc_endpoint_type,
    answer.DescribeVpcEndpoints.State as state,
    answer.DescribeVpcEndpoints.PrivateDnsEnabled as private_dns_enabled,
    answer.DescribeVpcEndpoints.RequesterManaged as requester_managed,
    policy_document(answer.DescribeVpcEndpoints.PolicyDocument) as policy,
    answer.DescribeVpcEndpoints.SubnetIds as subnet_ids,
    answer.DescribeVpcEndpoints.RouteTableIds as route_table_ids,
    answer.DescribeVpcEndpoints.Groups as groups,
    answer.DescribeVpcEndpoints.NetworkInterfaceIds as network_interface_ids,
    answer.DescribeVpcEndpoints.DnsEntries as dns_entries,
    utc_time(answer.DescribeVpcEndpoints.CreationTimestamp) as creation_timestamp,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeVpcEndpoints.VpcEndpointId) as title,
    tags_json(tags) as tags
from document
