/*
description = "What instances are launched with by default: the default version of each launch template, and each launch configuration."
grain = "one row per launch template and per launch configuration"

[columns]
arn = { type = "VARCHAR", description = "ARN of the launch template or launch configuration." }
kind = { type = "VARCHAR", description = "`launch template` or `launch configuration`." }
name = { type = "VARCHAR", description = "Name of the launch template or launch configuration." }
source_id = { type = "VARCHAR", description = "ID of the launch template; the name of a launch configuration." }
source_text = { type = "VARCHAR", description = "The launch template with its version, or the launch configuration, in words." }
is_read = { type = "BOOLEAN", description = "TRUE where what it launches with was read, NULL otherwise: a NULL of another column then does not mean that nothing is set." }
image_id = { type = "VARCHAR", description = "The image to launch from; NULL where none is set." }
http_tokens = { type = "VARCHAR", description = "Whether the metadata service wants session tokens: optional or required; NULL where it is not set." }
http_endpoint = { type = "VARCHAR", description = "Whether the metadata service is on: enabled or disabled; NULL where it is not set." }
associate_public_ip_address = { type = "BOOLEAN", description = "Whether an interface gets a public IPv4 address; NULL where the subnet decides." }
region = { type = "VARCHAR", description = "The region of the launch template or launch configuration." }
account_id = { type = "VARCHAR", description = "The account of the launch template or launch configuration." }
*/
with default_version as (
    select
        *,
        from_json(launch_template_data, '{
            "MetadataOptions": {"HttpTokens": "VARCHAR", "HttpEndpoint": "VARCHAR"},
            "NetworkInterfaces": [{"AssociatePublicIpAddress": "BOOLEAN"}]
        }') as data
    from aws_ec2_launch_template_version
    where default_version
)

select
    template.arn,
    'launch template' as kind,
    template.launch_template_name as name,
    template.launch_template_id as source_id,
    'Launch template ' || template.launch_template_name || ' (' || template.launch_template_id
        || coalesce(', version ' || default_version.version_number, '') || ')' as source_text,
    case when default_version.launch_template_data is not null then true end as is_read,
    default_version.image_id,
    default_version.data.MetadataOptions.HttpTokens as http_tokens,
    default_version.data.MetadataOptions.HttpEndpoint as http_endpoint,
    list_bool_or(list_transform(
        default_version.data.NetworkInterfaces, lambda interface: interface.AssociatePublicIpAddress
    )) as associate_public_ip_address,
    template.region,
    template.account_id
from aws_ec2_launch_template as template
left join default_version
    on default_version.account_id = template.account_id
    and default_version.region = template.region
    and default_version.launch_template_id = template.launch_template_id
union all by name
select
    arn,
    'launch configuration' as kind,
    name,
    name as source_id,
    'Launch configuration ' || name as source_text,
    case when name is not null then true end as is_read,
    nullif(image_id, '') as image_id,
    metadata_options_http_tokens as http_tokens,
    metadata_options_http_endpoint as http_endpoint,
    associate_public_ip_address,
    region,
    account_id
from aws_ec2_launch_configuration
