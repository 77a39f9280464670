/*
description = "Target groups as the Elastic Load Balancing API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeTargetGroups": {
                "TargetGroupArn": "VARCHAR", "TargetGroupName": "VARCHAR", "Protocol": "VARCHAR", "Port": "BIGINT",
                "VpcId": "VARCHAR", "HealthCheckProtocol": "VARCHAR", "HealthCheckPort": "VARCHAR",
                "HealthCheckEnabled": "BOOLEAN", "HealthCheckIntervalSeconds": "BIGINT",
                "HealthCheckTimeoutSeconds": "BIGINT", "HealthyThresholdCount": "BIGINT",
                "UnhealthyThresholdCount": "BIGINT", "HealthCheckPath": "VARCHAR",
                "Matcher": {"HttpCode": "VARCHAR", "GrpcCode": "VARCHAR"}, "LoadBalancerArns": "JSON",
                "TargetType": "VARCHAR", "ProtocolVersion": "VARCHAR", "IpAddressType": "VARCHAR"
            },
            "DescribeTargetHealth": {"TargetHealthDescriptions": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeTargetGroups.TargetGroupName as target_group_name,
    answer.DescribeTargetGroups.TargetGroupArn as target_group_arn,
    answer.DescribeTargetGroups.TargetType as target_type,
    answer.DescribeTargetGroups.LoadBalancerArns as load_balancer_arns,
    answer.DescribeTargetGroups.Port as port,
    answer.DescribeTargetGroups.VpcId as vpc_id,
    answer.DescribeTargetGroups.Protocol as protocol,
    answer.DescribeTargetGroups.ProtocolVersion as protocol_version,
    answer.DescribeTargetGroups.IpAddressType as ip_address_type,
    answer.DescribeTargetGroups.Matcher.HttpCode as matcher_http_code,
    answer.DescribeTargetGroups.Matcher.GrpcCode as matcher_grpc_code,
    answer.DescribeTargetGroups.HealthyThresholdCount as healthy_threshold_count,
    answer.DescribeTargetGroups.UnhealthyThresholdCount as unhealthy_threshold_count,
    answer.DescribeTargetGroups.HealthCheckEnabled as health_check_enabled,
    answer.DescribeTargetGroups.HealthCheckIntervalSeconds as health_check_interval_seconds,
    answer.DescribeTargetGroups.HealthCheckPath as health_check_path,
    answer.DescribeTargetGroups.HealthCheckPort as health_check_port,
    answer.DescribeTargetGroups.HealthCheckProtocol as health_check_protocol,
    answer.DescribeTargetGroups.HealthCheckTimeoutSeconds as health_check_timeout_seconds,
    case when answered(answer.DescribeTargetHealth) then answer.DescribeTargetHealth.TargetHealthDescriptions
    end as target_health_descriptions,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeTargetGroups.TargetGroupName as title,
    tags_json(tags) as tags
from document
