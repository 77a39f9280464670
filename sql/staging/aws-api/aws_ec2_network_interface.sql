/*
description = "Network interfaces as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeNetworkInterfaces": {
                "NetworkInterfaceId": "VARCHAR", "Status": "VARCHAR", "InterfaceType": "VARCHAR",
                "Description": "VARCHAR", "AvailabilityZone": "VARCHAR", "OwnerId": "VARCHAR",
                "DenyAllIgwTraffic": "BOOLEAN", "Ipv6Native": "BOOLEAN", "Ipv6Address": "VARCHAR",
                "Association": {
                    "AllocationId": "VARCHAR", "CarrierIp": "VARCHAR", "CustomerOwnedIp": "VARCHAR",
                    "AssociationId": "VARCHAR", "IpOwnerId": "VARCHAR", "PublicDnsName": "VARCHAR",
                    "PublicIp": "VARCHAR"
                },
                "Attachment": {
                    "InstanceId": "VARCHAR", "InstanceOwnerId": "VARCHAR", "AttachmentId": "VARCHAR",
                    "Status": "VARCHAR", "AttachTime": "VARCHAR", "DeleteOnTermination": "BOOLEAN",
                    "DeviceIndex": "BIGINT"
                },
                "MacAddress": "VARCHAR", "OutpostArn": "VARCHAR", "PrivateDnsName": "VARCHAR",
                "PrivateIpAddress": "VARCHAR", "RequesterId": "VARCHAR", "RequesterManaged": "BOOLEAN",
                "SourceDestCheck": "BOOLEAN", "SubnetId": "VARCHAR", "VpcId": "VARCHAR", "Groups": "JSON",
                "Ipv6Addresses": "JSON", "PrivateIpAddresses": "JSON", "ConnectionTrackingConfiguration": "JSON",
                "Ipv6Prefixes": "JSON", "Ipv4Prefixes": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.DescribeNetworkInterfaces.NetworkInterfaceId as network_interface_id,
    answer.DescribeNetworkInterfaces.Status as status,
    answer.DescribeNetworkInterfaces.InterfaceType as interface_type,
    answer.DescribeNetworkInterfaces.Description as description,
    answer.DescribeNetworkInterfaces.AvailabilityZone as availability_zone,
    answer.DescribeNetworkInterfaces.OwnerId as owner_id,
    answer.DescribeNetworkInterfaces.DenyAllIgwTraffic as deny_all_igw_traffic,
    answer.DescribeNetworkInterfaces.Ipv6Native as ipv6_native,
    answer.DescribeNetworkInterfaces.Ipv6Address as ipv6_address,
    answer.DescribeNetworkInterfaces.Association.AllocationId as association_allocation_id,
    answer.DescribeNetworkInterfaces.Association.CarrierIp as association_carrier_ip,
    answer.DescribeNetworkInterfaces.Association.CustomerOwnedIp as association_customer_owned_ip,
    answer.DescribeNetworkInterfaces.Association.AssociationId as association_id,
    answer.DescribeNetworkInterfaces.Association.IpOwnerId as association_ip_owner_id,
    answer.DescribeNetworkInterfaces.Association.PublicDnsName as association_public_dns_name,
    answer.DescribeNetworkInterfaces.Association.PublicIp as association_public_ip,
    answer.DescribeNetworkInterfaces.Attachment.InstanceId as attached_instance_id,
    answer.DescribeNetworkInterfaces.Attachment.InstanceOwnerId as attached_instance_owner_id,
    answer.DescribeNetworkInterfaces.Attachment.AttachmentId as attachment_id,
    answer.DescribeNetworkInterfaces.Attachment.Status as attachment_status,
    utc_time(answer.DescribeNetworkInterfaces.Attachment.AttachTime) as attachment_time,
    answer.DescribeNetworkInterfaces.Attachment.DeleteOnTermination as delete_on_instance_termination,
    answer.DescribeNetworkInterfaces.Attachment.DeviceIndex as device_index,
    answer.DescribeNetworkInterfaces.MacAddress as mac_address,
    answer.DescribeNetworkInterfaces.OutpostArn as outpost_arn,
    answer.DescribeNetworkInterfaces.PrivateDnsName as private_dns_name,
    answer.DescribeNetworkInterfaces.PrivateIpAddress as private_ip_address,
    answer.DescribeNetworkInterfaces.RequesterId as requester_id,
    answer.DescribeNetworkInterfaces.RequesterManaged as requester_managed,
    answer.DescribeNetworkInterfaces.SourceDestCheck as source_dest_check,
    answer.DescribeNetworkInterfaces.SubnetId as subnet_id,
    answer.DescribeNetworkInterfaces.VpcId as vpc_id,
    answer.DescribeNetworkInterfaces.Groups as groups,
    answer.DescribeNetworkInterfaces.Ipv6Addresses as ipv6_addresses,
    answer.DescribeNetworkInterfaces.PrivateIpAddresses as private_ip_addresses,
    answer.DescribeNetworkInterfaces.ConnectionTrackingConfiguration as connection_tracking_configuration,
    answer.DescribeNetworkInterfaces.Ipv6Prefixes as ipv6_prefixes,
    answer.DescribeNetworkInterfaces.Ipv4Prefixes as ipv4_prefixes,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeNetworkInterfaces.NetworkInterfaceId) as title,
    tags_json(tags) as tags
from document
