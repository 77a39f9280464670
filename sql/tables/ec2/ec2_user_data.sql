/*
description = "The user data of instances, launch configurations and the known versions of launch templates, and the secrets in it."
grain = "one row per instance, per launch configuration and per version of a launch template"

[columns]
arn = { type = "VARCHAR", description = "ARN of the instance, launch configuration or launch template." }
holder_text = { type = "VARCHAR", description = "The instance, launch configuration or launch template, in words." }
version_number = { type = "BIGINT", description = "Number of the version of a launch template; NULL for others." }
is_empty = { type = "BOOLEAN", description = "Whether there is no user data; NULL where it was not read." }
is_compressed = { type = "BOOLEAN", description = "Whether the user data is compressed, so that it was not looked into; NULL where it was not read." }
detectors = { type = "VARCHAR[]", description = "Names of the kinds of secret that were found; NULL where the user data was not read." }
region = { type = "VARCHAR", description = "The region of the holder." }
account_id = { type = "VARCHAR", description = "The account of the holder." }
*/
with holder as (
    select arn, instance_text(title, instance_id) as holder_text, user_data, region, account_id
    from aws_ec2_instance
    where (instance_state in ('terminated', 'shutting-down')) is not true
    union all by name
    select arn, 'Launch configuration ' || name as holder_text, user_data, region, account_id
    from aws_ec2_launch_configuration
    union all by name
    select
        launch_template_arn as arn,
        'Launch template ' || launch_template_name || ' (' || launch_template_id || ')' as holder_text,
        version_number,
        user_data,
        region,
        account_id
    from aws_ec2_launch_template_version
    union all by name
    -- Templates whose versions were not read.
    select
        arn,
        'Launch template ' || launch_template_name || ' (' || launch_template_id || ')' as holder_text,
        region,
        account_id
    from aws_ec2_launch_template
    where versions is null
)

select
    arn,
    holder_text,
    version_number,
    json_extract_string(user_data, '$') = '' as is_empty,
    case json_type(user_data)
        -- Base64 of the bytes with which gzip begins.
        when 'VARCHAR' then starts_with(json_extract_string(user_data, '$'), 'H4sI')
        when 'OBJECT' then json_contains(user_data, '{"$masked": {"patterns": ["compressed"]}}')
    end as is_compressed,
    secret_detectors(null::varchar, user_data) as detectors,
    region,
    account_id
from holder
