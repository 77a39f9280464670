/*
description = "Target groups as AWS Config records them, which is in the API's own member names. The targets in an item are those of its time and without their health, so they are left out."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "TargetGroupArn": "VARCHAR", "TargetGroupName": "VARCHAR", "Protocol": "VARCHAR", "Port": "BIGINT",
                    "VpcId": "VARCHAR", "HealthCheckProtocol": "VARCHAR", "HealthCheckPort": "VARCHAR",
                    "HealthCheckEnabled": "BOOLEAN", "HealthCheckIntervalSeconds": "BIGINT",
                    "HealthCheckTimeoutSeconds": "BIGINT", "HealthyThresholdCount": "BIGINT",
                    "UnhealthyThresholdCount": "BIGINT", "HealthCheckPath": "VARCHAR",
                    "Matcher": {"HttpCode": "VARCHAR", "GrpcCode": "VARCHAR"}, "LoadBalancerArns": "JSON",
                    "TargetType": "VARCHAR", "ProtocolVersion": "VARCHAR", "IpAddressType": "VARCHAR",
                    "Tags": [{"Key": "VARCHAR", "Value": "VARCHAR"}]
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.TargetGroupName as target_group_name,
    item.configuration.TargetGroupArn as target_group_arn,
    item.configuration.TargetType as target_type,
    item.configuration.LoadBalancerArns as load_balancer_arns,
    item.configuration.Port as port,
    item.configuration.VpcId as vpc_id,
    item.configuration.Protocol as protocol,
    item.configuration.ProtocolVersion as protocol_version,
    item.configuration.IpAddressType as ip_address_type,
    item.configuration.Matcher.HttpCode as matcher_http_code,
    item.configuration.Matcher.GrpcCode as matcher_grpc_code,
    item.configuration.HealthyThresholdCount as healthy_threshold_count,
    item.configuration.UnhealthyThresholdCount as unhealthy_threshold_count,
    item.configuration.HealthCheckEnabled as health_check_enabled,
    item.configuration.HealthCheckIntervalSeconds as health_check_interval_seconds,
    item.configuration.HealthCheckPath as health_check_path,
    item.configuration.HealthCheckPort as health_check_port,
    item.configuration.HealthCheckProtocol as health_check_protocol,
    item.configuration.HealthCheckTimeoutSeconds as health_check_timeout_seconds,
    partition,
    region,
    account_id,
    arn,
    item.configuration.TargetGroupName as title,
    -- Items of target groups carry their tags here, and often an empty `tags`.
    case
        when len(item.configuration.Tags) > 0 then to_json(map_from_entries(list_transform(
            item.configuration.Tags, lambda tag: struct_pack(key := tag.Key, value := tag.Value)
        )))
        else tags_json(tags)
    end as tags
from document
