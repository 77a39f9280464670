/*
description = "Attachments of transit gateways as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeTransitGatewayAttachments": {
                "TransitGatewayAttachmentId": "VARCHAR", "TransitGatewayId": "VARCHAR",
                "TransitGatewayOwnerId": "VARCHAR", "State": "VARCHAR", "CreationTime": "VARCHAR",
                "ResourceId": "VARCHAR", "ResourceType": "VARCHAR", "ResourceOwnerId": "VARCHAR",
                "Association": {"State": "VARCHAR", "TransitGatewayRouteTableId": "VARCHAR"}
            }
        }').DescribeTransitGatewayAttachments as answer
    from resource
)

select
    answer.TransitGatewayAttachmentId as transit_gateway_attachment_id,
    answer.TransitGatewayId as transit_gateway_id,
    answer.TransitGatewayOwnerId as transit_gateway_owner_id,
    answer.State as state,
    utc_time(answer.CreationTime) as creation_time,
    answer.ResourceId as resource_id,
    answer.ResourceType as resource_type,
    answer.ResourceOwnerId as resource_owner_id,
    answer.Association.State as association_state,
    answer.Association.TransitGatewayRouteTableId as association_transit_gateway_route_table_id,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.TransitGatewayAttachmentId) as title,
    tags_json(tags) as tags
from document
