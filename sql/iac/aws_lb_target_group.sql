/*
description = "Target groups: port, protocol and health checks."
table = "aws_ec2_target_group"
also = ["aws_alb_target_group"]
*/
select
    state_id,
    attributes ->> 'target_type' as target_type,
    attributes ->> 'port' as port,
    attributes ->> 'protocol' as protocol,
    attributes ->> 'protocol_version' as protocol_version,
    attributes ->> 'vpc_id' as vpc_id,
    iac_block(attributes, 'health_check') ->> 'enabled' as health_check_enabled,
    iac_block(attributes, 'health_check') ->> 'path' as health_check_path,
    iac_block(attributes, 'health_check') ->> 'port' as health_check_port,
    iac_block(attributes, 'health_check') ->> 'protocol' as health_check_protocol,
    iac_block(attributes, 'health_check') ->> 'interval' as health_check_interval_seconds,
    iac_block(attributes, 'health_check') ->> 'timeout' as health_check_timeout_seconds,
    iac_block(attributes, 'health_check') ->> 'healthy_threshold' as healthy_threshold_count,
    iac_block(attributes, 'health_check') ->> 'unhealthy_threshold' as unhealthy_threshold_count,
    case when attributes ->> 'protocol_version' is distinct from 'GRPC'
        then iac_block(attributes, 'health_check') ->> 'matcher'
    end as matcher_http_code
from state.aws_lb_target_group
