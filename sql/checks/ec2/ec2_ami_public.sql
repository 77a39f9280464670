/*
title = "Own machine image is public"
severity = "high"
category = "exposure"
scope = "resource"
description = "Looks for machine images of the account that anyone may launch. Whoever launches one reads all that was left on its disks: keys, histories, configuration. Blocking public sharing in the region keeps images from being made public, but leaves those public that are."
remediation = "Make the image private, and treat what is on it as known."
command = "aws ec2 modify-image-attribute --image-id {image_id} --launch-permission 'Remove=[{Group=all}]'"
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html"]
*/
with permitted as (
    select
        *,
        from_json(launch_permissions, '[{"Group": "VARCHAR"}]') as permissions
    from aws_ec2_ami
    -- The API can also be asked about images of others.
    where (owner_id <> account_id) is not true
),

image as (
    select *, len(list_filter(permissions, lambda permission: permission."Group" = 'all')) > 0 as is_for_all
    from permitted
)

select
    arn as resource,
    -- The list says outright whether an image is public; its permissions only add who else may launch it.
    verdict(alarm := public or coalesce(is_for_all, false)) as status,
    'Image ' || coalesce(nullif(title, image_id) || ' (' || image_id || ')', image_id)
        || case
            when public or is_for_all then ' can be launched by anyone'
            when len(permissions) > 0
                then ' is not public, but shared with ' || len(permissions)
                    || if(len(permissions) = 1, ' account or organization', ' accounts or organizations')
            else ' is not public'
        end || '.' as reason,
    account_id,
    region,
    image_id
from image
