/*
description = "Target groups of application, network and gateway load balancers, with their targets."
grain = "one row per target group"
resource_type = "AWS::ElasticLoadBalancingV2::TargetGroup"
list = ["elbv2:DescribeTargetGroups"]
per = "region"

[columns]
target_group_name = { type = "VARCHAR", description = "Name of the target group." }
target_group_arn = { type = "VARCHAR", description = "ARN of the target group." }
target_type = { type = "VARCHAR", description = "Type of the targets: instance, ip, lambda or alb." }
load_balancer_arns = { type = "JSON", description = "The load balancers that route to the target group." }
port = { type = "BIGINT", description = "Port of the targets; NULL for functions." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC; NULL for functions." }
protocol = { type = "VARCHAR", description = "Protocol of the targets; NULL for functions." }
protocol_version = { type = "VARCHAR", description = "HTTP1, HTTP2 or GRPC; NULL where the protocol is not HTTP." }
ip_address_type = { type = "VARCHAR", description = "ipv4 or ipv6." }
matcher_http_code = { type = "VARCHAR", description = "HTTP codes that a healthy target answers with; NULL for other protocols." }
matcher_grpc_code = { type = "VARCHAR", description = "gRPC codes that a healthy target answers with; NULL for other protocols." }
healthy_threshold_count = { type = "BIGINT", description = "Health checks in a row after which a target is healthy." }
unhealthy_threshold_count = { type = "BIGINT", description = "Failed health checks in a row after which a target is unhealthy." }
health_check_enabled = { type = "BOOLEAN", description = "Whether the health of targets is checked." }
health_check_interval_seconds = { type = "BIGINT", description = "Seconds between health checks." }
health_check_path = { type = "VARCHAR", description = "Path of health checks; NULL for protocols without paths." }
health_check_port = { type = "VARCHAR", description = "Port of health checks." }
health_check_protocol = { type = "VARCHAR", description = "Protocol of health checks." }
health_check_timeout_seconds = { type = "BIGINT", description = "Seconds that a target has to answer a health check." }
target_health_descriptions = { type = "JSON", from = "elbv2:DescribeTargetHealth", description = "The registered targets with their health." }
*/
