/*
description = "Instances: image, type, place in the network, profile, protection and metadata service."
table = "aws_ec2_instance"
default = "tags ->> '$.\"aws:autoscaling:groupName\"' is not null or instance_state in ('terminated', 'shutting-down')"

[actual]
iam_instance_profile = "coalesce(regexp_extract(iam_instance_profile_arn, '[^/]+$'), '')"
monitoring = "monitoring_state in ('enabled', 'pending')"
security_group_ids = "to_json(list_sort(json_extract_string(security_groups, '$[*].GroupId')))"
http_endpoint = "metadata_options ->> 'HttpEndpoint'"
http_tokens = "metadata_options ->> 'HttpTokens'"
http_put_response_hop_limit = "metadata_options ->> 'HttpPutResponseHopLimit'"
*/
select
    state_id,
    attributes ->> 'ami' as image_id,
    attributes ->> 'instance_type' as instance_type,
    attributes ->> 'subnet_id' as subnet_id,
    attributes ->> 'availability_zone' as placement_availability_zone,
    attributes ->> 'tenancy' as placement_tenancy,
    nullif(attributes ->> 'private_ip', '') as private_ip_address,
    attributes ->> 'key_name' as key_name,
    attributes ->> 'iam_instance_profile' as iam_instance_profile,
    attributes ->> 'ebs_optimized' as ebs_optimized,
    (attributes ->> 'monitoring')::boolean as monitoring,
    attributes ->> 'source_dest_check' as source_dest_check,
    attributes ->> 'disable_api_termination' as disable_api_termination,
    attributes ->> 'instance_initiated_shutdown_behavior' as instance_initiated_shutdown_behavior,
    iac_texts(attributes, 'vpc_security_group_ids') as security_group_ids,
    iac_block(attributes, 'metadata_options') ->> 'http_endpoint' as http_endpoint,
    iac_block(attributes, 'metadata_options') ->> 'http_tokens' as http_tokens,
    iac_block(attributes, 'metadata_options') ->> 'http_put_response_hop_limit' as http_put_response_hop_limit
from state.aws_instance
