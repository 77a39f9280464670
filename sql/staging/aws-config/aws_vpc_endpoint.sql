/*
description = "Endpoints as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "vpcEndpointId": "VARCHAR", "serviceName": "VARCHAR", "ownerId": "VARCHAR",
                    "vpcId": "VARCHAR", "vpcEndpointType": "VARCHAR", "state": "VARCHAR",
                    "privateDnsEnabled": "BOOLEAN", "requesterManaged": "BOOLEAN",
                    "policyDocument": "VARCHAR", "subnetIds": "JSON", "routeTableIds": "JSON",
                    "groups": "JSON", "networkInterfaceIds": "JSON", "dnsEntries": "JSON",
                    "creationTimestamp": "VARCHAR"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.vpcEndpointId as vpc_endpoint_id,
    item.configuration.serviceName as service_name,
    item.configuration.ownerId as owner_id,
    item.configuration.vpcId as vpc_id,
    item.configuration.vpcEndpointType as vpc_endpoint_type,
    item.configuration.state as state,
    item.configuration.privateDnsEnabled as private_dns_enabled,
    item.configuration.requesterManaged as requester_managed,
    policy_document(item.configuration.policyDocument) as policy,
    api_member_names(item.configuration.subnetIds) as subnet_ids,
    api_member_names(item.configuration.routeTableIds) as route_table_ids,
    api_member_names(item.configuration.groups) as groups,
    api_member_names(item.configuration.networkInterfaceIds) as network_interface_ids,
    api_member_names(item.configuration.dnsEntries) as dns_entries,
    utc_time(item.configuration.creationTimestamp) as creation_timestamp,
    partition,
    region,
    account_id,
    coalesce(
        arn,
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':vpc-endpoint/' || item.configuration.vpcEndpointId
    ) as arn,
    coalesce(nullif(tags['Name'], ''), item.configuration.vpcEndpointId) as title,
    tags_json(tags) as tags
from document
