/*
description = "Launch templates: the versions, and what the latest one launches."
table = "aws_ec2_launch_template"

[actual]
image_id = "iac_latest_version(versions) ->> 'ImageId'"
instance_type = "iac_latest_version(versions) ->> 'InstanceType'"
key_name = "iac_latest_version(versions) ->> 'KeyName'"
http_tokens = "iac_latest_version(versions) ->> '$.MetadataOptions.HttpTokens'"
security_group_ids = "case when versions is not null then to_json(list_sort(coalesce(json_texts(iac_latest_version(versions) -> 'SecurityGroupIds'), []))) end"
*/
select
    state_id,
    attributes ->> 'default_version' as default_version_number,
    attributes ->> 'latest_version' as latest_version_number,
    nullif(attributes ->> 'image_id', '') as image_id,
    nullif(attributes ->> 'instance_type', '') as instance_type,
    nullif(attributes ->> 'key_name', '') as key_name,
    nullif(iac_block(attributes, 'metadata_options') ->> 'http_tokens', '') as http_tokens,
    iac_texts(attributes, 'vpc_security_group_ids') as security_group_ids
from state.aws_launch_template
