/*
description = "Images as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeImages": {
                "Name": "VARCHAR", "ImageId": "VARCHAR", "State": "VARCHAR", "ImageType": "VARCHAR",
                "ImageLocation": "VARCHAR", "BootMode": "VARCHAR", "SourceInstanceId": "VARCHAR",
                "SourceImageId": "VARCHAR", "SourceImageRegion": "VARCHAR", "TpmSupport": "VARCHAR",
                "CreationDate": "VARCHAR", "DeprecationTime": "VARCHAR", "LastLaunchedTime": "VARCHAR",
                "Architecture": "VARCHAR", "DeregistrationProtection": "VARCHAR", "Description": "VARCHAR",
                "EnaSupport": "BOOLEAN", "Hypervisor": "VARCHAR", "ImageAllowed": "BOOLEAN",
                "ImageOwnerAlias": "VARCHAR", "ImdsSupport": "VARCHAR", "KernelId": "VARCHAR",
                "RamdiskId": "VARCHAR", "OwnerId": "VARCHAR", "Platform": "VARCHAR",
                "PlatformDetails": "VARCHAR", "Public": "BOOLEAN", "RootDeviceName": "VARCHAR",
                "RootDeviceType": "VARCHAR", "SriovNetSupport": "VARCHAR", "UsageOperation": "VARCHAR",
                "VirtualizationType": "VARCHAR", "BlockDeviceMappings": "JSON", "ProductCodes": "JSON",
                "StateReason": "JSON"
            },
            "DescribeImageAttribute": {"LaunchPermissions": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeImages.Name as name,
    answer.DescribeImages.ImageId as image_id,
    answer.DescribeImages.State as state,
    answer.DescribeImages.ImageType as image_type,
    answer.DescribeImages.ImageLocation as image_location,
    answer.DescribeImages.BootMode as boot_mode,
    answer.DescribeImages.SourceInstanceId as source_instance_id,
    answer.DescribeImages.SourceImageId as source_image_id,
    answer.DescribeImages.SourceImageRegion as source_image_region,
    answer.DescribeImages.TpmSupport as tpm_support,
    utc_time(answer.DescribeImages.CreationDate) as creation_date,
    utc_time(answer.DescribeImages.DeprecationTime) as deprecation_time,
    utc_time(answer.DescribeImages.LastLaunchedTime) as last_launched_time,
    answer.DescribeImages.Architecture as architecture,
    answer.DescribeImages.DeregistrationProtection as deregistration_protection,
    answer.DescribeImages.Description as description,
    answer.DescribeImages.EnaSupport as ena_support,
    answer.DescribeImages.Hypervisor as hypervisor,
    answer.DescribeImages.ImageAllowed as image_allowed,
    answer.DescribeImages.ImageOwnerAlias as image_owner_alias,
    answer.DescribeImages.ImdsSupport as imds_support,
    answer.DescribeImages.KernelId as kernel_id,
    answer.DescribeImages.RamdiskId as ramdisk_id,
    answer.DescribeImages.OwnerId as owner_id,
    answer.DescribeImages.Platform as platform,
    answer.DescribeImages.PlatformDetails as platform_details,
    answer.DescribeImages.Public as public,
    answer.DescribeImages.RootDeviceName as root_device_name,
    answer.DescribeImages.RootDeviceType as root_device_type,
    answer.DescribeImages.SriovNetSupport as sriov_net_support,
    answer.DescribeImages.UsageOperation as usage_operation,
    answer.DescribeImages.VirtualizationType as virtualization_type,
    answer.DescribeImages.BlockDeviceMappings as block_device_mappings,
    answer.DescribeImages.ProductCodes as product_codes,
    answer.DescribeImages.StateReason as state_reason,
    answer.DescribeImageAttribute.LaunchPermissions as launch_permissions,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeImages.Name, answer.DescribeImages.ImageId) as title,
    tags_json(tags) as tags
from document
