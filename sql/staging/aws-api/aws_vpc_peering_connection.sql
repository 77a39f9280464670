/*
description = "Peering connections as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeVpcPeeringConnections": {
                "VpcPeeringConnectionId": "VARCHAR", "Status": {"Code": "VARCHAR", "Message": "VARCHAR"},
                "ExpirationTime": "VARCHAR",
                "AccepterVpcInfo": {
                    "CidrBlock": "VARCHAR", "OwnerId": "VARCHAR", "Region": "VARCHAR", "VpcId": "VARCHAR",
                    "CidrBlockSet": "JSON", "Ipv6CidrBlockSet": "JSON", "PeeringOptions": "JSON"
                },
                "RequesterVpcInfo": {
                    "CidrBlock": "VARCHAR", "OwnerId": "VARCHAR", "Region": "VARCHAR", "VpcId": "VARCHAR",
                    "CidrBlockSet": "JSON", "Ipv6CidrBlockSet": "JSON", "PeeringOptions": "JSON"
                }
            }
        }') as answer
    from resource
)

select
    answer.DescribeVpcPeeringConnections.VpcPeeringConnectionId as id,
    answer.DescribeVpcPeeringConnections.Status.Code as status_code,
    answer.DescribeVpcPeeringConnections.Status.Message as status_message,
    utc_time(answer.DescribeVpcPeeringConnections.ExpirationTime) as expiration_time,
    answer.DescribeVpcPeeringConnections.AccepterVpcInfo.CidrBlock as accepter_cidr_block,
    answer.DescribeVpcPeeringConnections.AccepterVpcInfo.OwnerId as accepter_owner_id,
    answer.DescribeVpcPeeringConnections.AccepterVpcInfo.Region as accepter_region,
    answer.DescribeVpcPeeringConnections.AccepterVpcInfo.VpcId as accepter_vpc_id,
    answer.DescribeVpcPeeringConnections.AccepterVpcInfo.CidrBlockSet as accepter_cidr_block_set,
    answer.DescribeVpcPeeringConnections.AccepterVpcInfo.Ipv6CidrBlockSet as accepter_ipv6_cidr_block_set,
    answer.DescribeVpcPeeringConnections.AccepterVpcInfo.PeeringOptions as accepter_peering_options,
    answer.DescribeVpcPeeringConnections.RequesterVpcInfo.CidrBlock as requester_cidr_block,
    answer.DescribeVpcPeeringConnections.RequesterVpcInfo.OwnerId as requester_owner_id,
    answer.DescribeVpcPeeringConnections.RequesterVpcInfo.Region as requester_region,
    answer.DescribeVpcPeeringConnections.RequesterVpcInfo.VpcId as requester_vpc_id,
    answer.DescribeVpcPeeringConnections.RequesterVpcInfo.CidrBlockSet as requester_cidr_block_set,
    answer.DescribeVpcPeeringConnections.RequesterVpcInfo.Ipv6CidrBlockSet as requester_ipv6_cidr_block_set,
    answer.DescribeVpcPeeringConnections.RequesterVpcInfo.PeeringOptions as requester_peering_options,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeVpcPeeringConnections.VpcPeeringConnectionId) as title,
    tags_json(tags) as tags
from document
