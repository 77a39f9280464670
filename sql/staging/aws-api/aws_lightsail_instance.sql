/*
description = "Instances as the Lightsail API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetInstances": {
                "name": "VARCHAR", "blueprintId": "VARCHAR", "blueprintName": "VARCHAR", "bundleId": "VARCHAR",
                "createdAt": "VARCHAR", "hardware": "JSON", "ipAddressType": "VARCHAR", "ipv6Addresses": "JSON",
                "isStaticIp": "BOOLEAN", "location": {"availabilityZone": "VARCHAR"}, "metadataOptions": "JSON",
                "networking": "JSON", "addOns": "JSON", "privateIpAddress": "VARCHAR",
                "publicIpAddress": "VARCHAR", "resourceType": "VARCHAR", "sshKeyName": "VARCHAR",
                "state": {"code": "BIGINT", "name": "VARCHAR"}, "supportCode": "VARCHAR", "username": "VARCHAR",
                "tags": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.GetInstances.name as name,
    answer.GetInstances.blueprintId as blueprint_id,
    answer.GetInstances.blueprintName as blueprint_name,
    answer.GetInstances.bundleId as bundle_id,
    utc_time(answer.GetInstances.createdAt) as created_at,
    answer.GetInstances.hardware as hardware,
    answer.GetInstances.ipAddressType as ip_address_type,
    answer.GetInstances.ipv6Addresses as ip_v6_addresses,
    answer.GetInstances.isStaticIp as is_static_ip,
    answer.GetInstances.location.availabilityZone as availability_zone,
    answer.GetInstances.metadataOptions as metadata_options,
    answer.GetInstances.networking as networking,
    answer.GetInstances.addOns as add_ons,
    answer.GetInstances.privateIpAddress as private_ip_address,
    answer.GetInstances.publicIpAddress as public_ip_address,
    answer.GetInstances.resourceType as resource_type,
    answer.GetInstances.sshKeyName as ssh_key_name,
    answer.GetInstances.state.code as state_code,
    answer.GetInstances.state.name as state_name,
    answer.GetInstances.supportCode as support_code,
    answer.GetInstances.username as username,
    answer.GetInstances.tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.GetInstances.name as title,
    tags_json(tags) as tags
from document
