/*
description = "Peering connections as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "vpcPeeringConnectionId": "VARCHAR", "status": {"code": "VARCHAR", "message": "VARCHAR"},
                    "expirationTime": "VARCHAR",
                    "accepterVpcInfo": {
                        "cidrBlock": "VARCHAR", "ownerId": "VARCHAR", "region": "VARCHAR", "vpcId": "VARCHAR",
                        "cidrBlockSet": "JSON", "ipv6CidrBlockSet": "JSON", "peeringOptions": "JSON"
                    },
                    "requesterVpcInfo": {
                        "cidrBlock": "VARCHAR", "ownerId": "VARCHAR", "region": "VARCHAR", "vpcId": "VARCHAR",
                        "cidrBlockSet": "JSON", "ipv6CidrBlockSet": "JSON", "peeringOptions": "JSON"
                    }
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.vpcPeeringConnectionId as id,
    item.configuration.status.code as status_code,
    item.configuration.status.message as status_message,
    utc_time(item.configuration.expirationTime) as expiration_time,
    item.configuration.accepterVpcInfo.cidrBlock as accepter_cidr_block,
    item.configuration.accepterVpcInfo.ownerId as accepter_owner_id,
    item.configuration.accepterVpcInfo.region as accepter_region,
    item.configuration.accepterVpcInfo.vpcId as accepter_vpc_id,
    api_member_names(item.configuration.accepterVpcInfo.cidrBlockSet) as accepter_cidr_block_set,
    api_member_names(item.configuration.accepterVpcInfo.ipv6CidrBlockSet) as accepter_ipv6_cidr_block_set,
    api_member_names(item.configuration.accepterVpcInfo.peeringOptions) as accepter_peering_options,
    item.configuration.requesterVpcInfo.cidrBlock as requester_cidr_block,
    item.configuration.requesterVpcInfo.ownerId as requester_owner_id,
    item.configuration.requesterVpcInfo.region as requester_region,
    item.configuration.requesterVpcInfo.vpcId as requester_vpc_id,
    api_member_names(item.configuration.requesterVpcInfo.cidrBlockSet) as requester_cidr_block_set,
    api_member_names(item.configuration.requesterVpcInfo.ipv6CidrBlockSet) as requester_ipv6_cidr_block_set,
    api_member_names(item.configuration.requesterVpcInfo.peeringOptions) as requester_peering_options,
    partition,
    region,
    account_id,
    coalesce(
        arn,
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':vpc-peering-connection/'
            || item.configuration.vpcPeeringConnectionId
    ) as arn,
    coalesce(nullif(tags['Name'], ''), item.configuration.vpcPeeringConnectionId) as title,
    tags_json(tags) as tags
from document
