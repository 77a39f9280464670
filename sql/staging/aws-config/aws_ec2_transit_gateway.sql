/*
description = "Transit gateways as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "Id": "VARCHAR", "Description": "VARCHAR", "AmazonSideAsn": "BIGINT",
                    "AssociationDefaultRouteTableId": "VARCHAR", "AutoAcceptSharedAttachments": "VARCHAR",
                    "DefaultRouteTableAssociation": "VARCHAR", "DefaultRouteTablePropagation": "VARCHAR",
                    "DnsSupport": "VARCHAR", "MulticastSupport": "VARCHAR",
                    "PropagationDefaultRouteTableId": "VARCHAR", "VpnEcmpSupport": "VARCHAR",
                    "TransitGatewayCidrBlocks": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.Id as transit_gateway_id,
    arn as transit_gateway_arn,
    item.configuration.Description as description,
    item.configuration.AmazonSideAsn as amazon_side_asn,
    item.configuration.AssociationDefaultRouteTableId as association_default_route_table_id,
    item.configuration.AutoAcceptSharedAttachments as auto_accept_shared_attachments,
    item.configuration.DefaultRouteTableAssociation as default_route_table_association,
    item.configuration.DefaultRouteTablePropagation as default_route_table_propagation,
    item.configuration.DnsSupport as dns_support,
    item.configuration.MulticastSupport as multicast_support,
    item.configuration.PropagationDefaultRouteTableId as propagation_default_route_table_id,
    item.configuration.VpnEcmpSupport as vpn_ecmp_support,
    item.configuration.TransitGatewayCidrBlocks as cidr_blocks,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), item.configuration.Id) as title,
    tags_json(tags) as tags
from document
