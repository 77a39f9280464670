/*
description = "Versions of launch templates: the default version of each template and its newest one."
grain = "one row per template and version"

[columns]
launch_template_id = { type = "VARCHAR", description = "ID of the template." }
launch_template_name = { type = "VARCHAR", description = "Name of the template." }
launch_template_arn = { type = "VARCHAR", description = "ARN of the template; versions have none of their own." }
version_number = { type = "BIGINT", description = "Number of the version." }
version_description = { type = "VARCHAR", description = "Description of the version; NULL where it has none." }
default_version = { type = "BOOLEAN", description = "Whether it is the version that is used where none is named." }
create_time = { type = "TIMESTAMP", description = "When the version was created." }
created_by = { type = "VARCHAR", description = "The principal that created the version." }
image_id = { type = "VARCHAR", description = "The image to launch from, or a parameter that names it; NULL where the version does not say." }
instance_type = { type = "VARCHAR", description = "Type of the instances; NULL where the version does not say." }
kernel_id = { type = "VARCHAR", description = "ID of the kernel; NULL where the version does not say." }
ram_disk_id = { type = "VARCHAR", description = "ID of the RAM disk; NULL where the version does not say." }
key_name = { type = "VARCHAR", description = "Name of the key pair; NULL where the version does not say." }
ebs_optimized = { type = "BOOLEAN", description = "Whether the instances are optimized for EBS; NULL where the version does not say." }
disable_api_stop = { type = "BOOLEAN", description = "Whether stopping through the API is refused; NULL where the version does not say." }
disable_api_termination = { type = "BOOLEAN", description = "Whether termination through the API is refused; NULL where the version does not say." }
security_groups = { type = "JSON", description = "Names of the security groups; NULL where the version does not say." }
security_group_ids = { type = "JSON", description = "IDs of the security groups; NULL where the version does not say." }
user_data = { type = "JSON", description = "The user data: a text, decoded from Base64 where it is text at all, empty where there is none; or what the collector leaves of it, an object `$masked`." }
launch_template_data = { type = "JSON", description = "All that the version launches with." }
partition = { type = "VARCHAR", description = "The AWS partition of the template." }
region = { type = "VARCHAR", description = "The region of the template." }
account_id = { type = "VARCHAR", description = "The account of the template." }
title = { type = "VARCHAR", description = "Name of the template and number of the version." }
*/
with version as (
    select
        *,
        unnest(from_json(versions, '[{
            "VersionNumber": "BIGINT", "VersionDescription": "VARCHAR", "DefaultVersion": "BOOLEAN", "CreateTime": "VARCHAR",
            "CreatedBy": "VARCHAR", "LaunchTemplateData": "JSON"
        }]')) as version
    from aws_ec2_launch_template
),

data as (
    select
        * exclude (version),
        version.VersionNumber as version_number,
        version.VersionDescription as version_description,
        version.DefaultVersion as default_version,
        utc_time(version.CreateTime) as version_create_time,
        version.CreatedBy as version_created_by,
        version.LaunchTemplateData as launch_template_data,
        from_json(version.LaunchTemplateData, '{
            "ImageId": "VARCHAR", "InstanceType": "VARCHAR", "KernelId": "VARCHAR", "RamDiskId": "VARCHAR",
            "KeyName": "VARCHAR", "EbsOptimized": "BOOLEAN", "DisableApiStop": "BOOLEAN",
            "DisableApiTermination": "BOOLEAN", "SecurityGroups": "JSON", "SecurityGroupIds": "JSON", "UserData": "JSON"
        }') as data
    from version
)

select
    launch_template_id,
    launch_template_name,
    arn as launch_template_arn,
    version_number,
    version_description,
    default_version,
    version_create_time as create_time,
    version_created_by as created_by,
    data.ImageId as image_id,
    data.InstanceType as instance_type,
    data.KernelId as kernel_id,
    data.RamDiskId as ram_disk_id,
    data.KeyName as key_name,
    data.EbsOptimized as ebs_optimized,
    data.DisableApiStop as disable_api_stop,
    data.DisableApiTermination as disable_api_termination,
    data.SecurityGroups as security_groups,
    data.SecurityGroupIds as security_group_ids,
    case when launch_template_data is not null then coalesce(decoded_text(data.UserData), '""') end as user_data,
    launch_template_data,
    partition,
    region,
    account_id,
    launch_template_name || ' version ' || version_number as title
from data
