/*
description = "NAT gateways as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "natGatewayId": "VARCHAR", "connectivityType": "VARCHAR", "state": "VARCHAR",
                    "createTime": "VARCHAR", "vpcId": "VARCHAR", "subnetId": "VARCHAR",
                    "deleteTime": "VARCHAR", "failureCode": "VARCHAR", "failureMessage": "VARCHAR"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.natGatewayId as nat_gateway_id,
    item.configuration.connectivityType as connectivity_type,
    item.configuration.state as state,
    utc_time(item.configuration.createTime) as create_time,
    item.configuration.vpcId as vpc_id,
    item.configuration.subnetId as subnet_id,
    utc_time(item.configuration.deleteTime) as delete_time,
    item.configuration.failureCode as failure_code,
    item.configuration.failureMessage as failure_message,
    partition,
    region,
    account_id,
    coalesce(
        arn,
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':natgateway/' || item.configuration.natGatewayId
    ) as arn,
    coalesce(nullif(tags['Name'], ''), item.configuration.natGatewayId) as title,
    tags_json(tags) as tags
from document
