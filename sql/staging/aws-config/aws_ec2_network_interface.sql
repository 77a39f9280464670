/*
description = "Network interfaces as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "networkInterfaceId": "VARCHAR", "status": "VARCHAR", "interfaceType": "VARCHAR",
                    "description": "VARCHAR", "availabilityZone": "VARCHAR", "ownerId": "VARCHAR",
                    "denyAllIgwTraffic": "BOOLEAN", "ipv6Native": "BOOLEAN", "ipv6Address": "VARCHAR",
                    "association": {
                        "allocationId": "VARCHAR", "carrierIp": "VARCHAR", "customerOwnedIp": "VARCHAR",
                        "associationId": "VARCHAR", "ipOwnerId": "VARCHAR", "publicDnsName": "VARCHAR",
                        "publicIp": "VARCHAR"
                    },
                    "attachment": {
                        "instanceId": "VARCHAR", "instanceOwnerId": "VARCHAR", "attachmentId": "VARCHAR",
                        "status": "VARCHAR", "attachTime": "VARCHAR", "deleteOnTermination": "BOOLEAN",
                        "deviceIndex": "BIGINT"
                    },
                    "macAddress": "VARCHAR", "outpostArn": "VARCHAR", "privateDnsName": "VARCHAR",
                    "privateIpAddress": "VARCHAR", "requesterId": "VARCHAR", "requesterManaged": "BOOLEAN",
                    "sourceDestCheck": "BOOLEAN", "subnetId": "VARCHAR", "vpcId": "VARCHAR", "groups": "JSON",
                    "ipv6Addresses": "JSON", "privateIpAddresses": "JSON",
                    "connectionTrackingConfiguration": "JSON", "ipv6Prefixes": "JSON", "ipv4Prefixes": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.networkInterfaceId as network_interface_id,
    item.configuration.status as status,
    item.configuration.interfaceType as interface_type,
    item.configuration.description as description,
    item.configuration.availabilityZone as availability_zone,
    item.configuration.ownerId as owner_id,
    item.configuration.denyAllIgwTraffic as deny_all_igw_traffic,
    item.configuration.ipv6Native as ipv6_native,
    item.configuration.ipv6Address as ipv6_address,
    item.configuration.association.allocationId as association_allocation_id,
    item.configuration.association.carrierIp as association_carrier_ip,
    item.configuration.association.customerOwnedIp as association_customer_owned_ip,
    item.configuration.association.associationId as association_id,
    item.configuration.association.ipOwnerId as association_ip_owner_id,
    item.configuration.association.publicDnsName as association_public_dns_name,
    item.configuration.association.publicIp as association_public_ip,
    item.configuration.attachment.instanceId as attached_instance_id,
    item.configuration.attachment.instanceOwnerId as attached_instance_owner_id,
    item.configuration.attachment.attachmentId as attachment_id,
    item.configuration.attachment.status as attachment_status,
    utc_time(item.configuration.attachment.attachTime) as attachment_time,
    item.configuration.attachment.deleteOnTermination as delete_on_instance_termination,
    item.configuration.attachment.deviceIndex as device_index,
    item.configuration.macAddress as mac_address,
    item.configuration.outpostArn as outpost_arn,
    item.configuration.privateDnsName as private_dns_name,
    item.configuration.privateIpAddress as private_ip_address,
    item.configuration.requesterId as requester_id,
    item.configuration.requesterManaged as requester_managed,
    item.configuration.sourceDestCheck as source_dest_check,
    item.configuration.subnetId as subnet_id,
    item.configuration.vpcId as vpc_id,
    api_member_names(item.configuration.groups) as groups,
    api_member_names(item.configuration.ipv6Addresses) as ipv6_addresses,
    api_member_names(item.configuration.privateIpAddresses) as private_ip_addresses,
    api_member_names(item.configuration.connectionTrackingConfiguration) as connection_tracking_configuration,
    api_member_names(item.configuration.ipv6Prefixes) as ipv6_prefixes,
    api_member_names(item.configuration.ipv4Prefixes) as ipv4_prefixes,
    partition,
    region,
    account_id,
    -- The oldest items have no ARN.
    coalesce(
        arn,
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':network-interface/' || item.configuration.networkInterfaceId
    ) as arn,
    coalesce(nullif(tags['Name'], ''), item.configuration.networkInterfaceId) as title,
    tags_json(tags) as tags
from document
