/*
description = "Load balancers of all types: reach, networks, security groups, and the attributes that decide about security."
table = "aws_ec2_load_balancer"
also = ["aws_alb"]

[actual]
internal = "scheme = 'internal'"
security_group_ids = "case when security_groups is not null then iac_sorted(security_groups) else '[]'::json end"
subnets = "to_json(list_sort(json_extract_string(availability_zones, '$[*].SubnetId')))"
deletion_protection = "iac_pairs(load_balancer_attributes, 'Key', 'Value') ->> '$.\"deletion_protection.enabled\"'"
idle_timeout = "iac_pairs(load_balancer_attributes, 'Key', 'Value') ->> '$.\"idle_timeout.timeout_seconds\"'"
drop_invalid_header_fields = "iac_pairs(load_balancer_attributes, 'Key', 'Value') ->> '$.\"routing.http.drop_invalid_header_fields.enabled\"'"
access_logs = "iac_pairs(load_balancer_attributes, 'Key', 'Value') ->> '$.\"access_logs.s3.enabled\"'"
access_logs_bucket = "iac_pairs(load_balancer_attributes, 'Key', 'Value') ->> '$.\"access_logs.s3.bucket\"'"
*/
select
    state_id,
    attributes ->> 'load_balancer_type' as type,
    (attributes ->> 'internal')::boolean as internal,
    attributes ->> 'ip_address_type' as ip_address_type,
    attributes ->> 'vpc_id' as vpc_id,
    iac_texts(attributes, 'security_groups') as security_group_ids,
    iac_texts(attributes, 'subnets') as subnets,
    attributes ->> 'enable_deletion_protection' as deletion_protection,
    attributes ->> 'idle_timeout' as idle_timeout,
    attributes ->> 'drop_invalid_header_fields' as drop_invalid_header_fields,
    iac_block(attributes, 'access_logs') ->> 'enabled' as access_logs,
    iac_block(attributes, 'access_logs') ->> 'bucket' as access_logs_bucket
from state.aws_lb
