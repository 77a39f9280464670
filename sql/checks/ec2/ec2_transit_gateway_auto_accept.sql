/*
title = "Transit gateway accepts shared attachments automatically"
severity = "high"
category = "exposure"
scope = "resource"
description = "Looks for transit gateways that accept attachments from other accounts by themselves. Every account that the gateway is shared with can then join its VPCs to the network without anybody looking. A gateway that another account shares is its owner's to set."
remediation = "Turn automatic acceptance off, and look at the attachments that there are."
command = "aws ec2 modify-transit-gateway --transit-gateway-id {transit_gateway_id} --options AutoAcceptSharedAttachments=disable"
references = ["https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html"]
*/
select
    arn as resource,
    verdict(
        alarm := auto_accept_shared_attachments = 'enable',
        -- AWS Config records own gateways alone, and does not name the owner.
        skip := coalesce(owner_id <> account_id, false) or coalesce(state in ('deleting', 'deleted'), false)
    ) as status,
    'Transit gateway ' || coalesce(nullif(title, transit_gateway_id) || ' (' || transit_gateway_id || ')', transit_gateway_id)
        || case
            when owner_id <> account_id then ' is shared by account ' || owner_id
            when state in ('deleting', 'deleted') then ' is ' || state
            when auto_accept_shared_attachments = 'enable' then ' accepts attachments from other accounts by itself'
            else ' does not accept attachments from other accounts by itself'
        end || '.' as reason,
    account_id,
    region,
    transit_gateway_id
from aws_ec2_transit_gateway
