/*
description = "Elastic IP addresses as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "allocationId": "VARCHAR", "publicIp": "VARCHAR", "publicIpv4Pool": "VARCHAR",
                    "domain": "VARCHAR", "associationId": "VARCHAR", "carrierIp": "VARCHAR",
                    "customerOwnedIp": "VARCHAR", "customerOwnedIpv4Pool": "VARCHAR", "instanceId": "VARCHAR",
                    "networkBorderGroup": "VARCHAR", "networkInterfaceId": "VARCHAR",
                    "networkInterfaceOwnerId": "VARCHAR", "privateIpAddress": "VARCHAR"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.allocationId as allocation_id,
    item.configuration.publicIp as public_ip,
    item.configuration.publicIpv4Pool as public_ipv4_pool,
    item.configuration.domain as domain,
    item.configuration.associationId as association_id,
    item.configuration.carrierIp as carrier_ip,
    item.configuration.customerOwnedIp as customer_owned_ip,
    item.configuration.customerOwnedIpv4Pool as customer_owned_ipv4_pool,
    item.configuration.instanceId as instance_id,
    item.configuration.networkBorderGroup as network_border_group,
    item.configuration.networkInterfaceId as network_interface_id,
    item.configuration.networkInterfaceOwnerId as network_interface_owner_id,
    item.configuration.privateIpAddress as private_ip_address,
    partition,
    region,
    account_id,
    -- The oldest items have no ARN.
    -- AWS Config spells the ARN in its own way; this is the one that IAM policies name.
    coalesce(
        replace(arn, ':eip-allocation/', ':elastic-ip/'),
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':elastic-ip/' || item.configuration.allocationId
    ) as arn,
    coalesce(nullif(tags['Name'], ''), item.configuration.publicIp) as title,
    tags_json(tags) as tags
from document
