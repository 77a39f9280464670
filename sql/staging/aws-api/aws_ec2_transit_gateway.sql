/*
description = "Transit gateways as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeTransitGateways": {
                "TransitGatewayId": "VARCHAR", "TransitGatewayArn": "VARCHAR", "State": "VARCHAR",
                "OwnerId": "VARCHAR", "Description": "VARCHAR", "CreationTime": "VARCHAR",
                "Options": {
                    "AmazonSideAsn": "BIGINT", "AssociationDefaultRouteTableId": "VARCHAR",
                    "AutoAcceptSharedAttachments": "VARCHAR", "DefaultRouteTableAssociation": "VARCHAR",
                    "DefaultRouteTablePropagation": "VARCHAR", "DnsSupport": "VARCHAR",
                    "MulticastSupport": "VARCHAR", "PropagationDefaultRouteTableId": "VARCHAR",
                    "VpnEcmpSupport": "VARCHAR", "TransitGatewayCidrBlocks": "JSON"
                }
            }
        }') as answer
    from resource
)

select
    answer.DescribeTransitGateways.TransitGatewayId as transit_gateway_id,
    answer.DescribeTransitGateways.TransitGatewayArn as transit_gateway_arn,
    answer.DescribeTransitGateways.State as state,
    answer.DescribeTransitGateways.OwnerId as owner_id,
    answer.DescribeTransitGateways.Description as description,
    utc_time(answer.DescribeTransitGateways.CreationTime) as creation_time,
    answer.DescribeTransitGateways.Options.AmazonSideAsn as amazon_side_asn,
    answer.DescribeTransitGateways.Options.AssociationDefaultRouteTableId as association_default_route_table_id,
    answer.DescribeTransitGateways.Options.AutoAcceptSharedAttachments as auto_accept_shared_attachments,
    answer.DescribeTransitGateways.Options.DefaultRouteTableAssociation as default_route_table_association,
    answer.DescribeTransitGateways.Options.DefaultRouteTablePropagation as default_route_table_propagation,
    answer.DescribeTransitGateways.Options.DnsSupport as dns_support,
    answer.DescribeTransitGateways.Options.MulticastSupport as multicast_support,
    answer.DescribeTransitGateways.Options.PropagationDefaultRouteTableId as propagation_default_route_table_id,
    answer.DescribeTransitGateways.Options.VpnEcmpSupport as vpn_ecmp_support,
    answer.DescribeTransitGateways.Options.TransitGatewayCidrBlocks as cidr_blocks,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeTransitGateways.TransitGatewayId) as title,
    tags_json(tags) as tags
from document
