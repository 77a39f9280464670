/*
description = "Launch configurations as the Auto Scaling API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeLaunchConfigurations": {
                "LaunchConfigurationName": "VARCHAR", "LaunchConfigurationARN": "VARCHAR",
                "CreatedTime": "VARCHAR", "ImageId": "VARCHAR", "InstanceType": "VARCHAR",
                "AssociatePublicIpAddress": "BOOLEAN", "KernelId": "VARCHAR", "KeyName": "VARCHAR",
                "RamdiskId": "VARCHAR", "EbsOptimized": "BOOLEAN", "ClassicLinkVPCId": "VARCHAR",
                "SpotPrice": "VARCHAR", "UserData": "JSON", "PlacementTenancy": "VARCHAR",
                "IamInstanceProfile": "VARCHAR", "InstanceMonitoring": {"Enabled": "BOOLEAN"},
                "MetadataOptions": {
                    "HttpEndpoint": "VARCHAR", "HttpPutResponseHopLimit": "BIGINT", "HttpTokens": "VARCHAR"
                },
                "BlockDeviceMappings": "JSON", "ClassicLinkVPCSecurityGroups": "JSON",
                "SecurityGroups": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.DescribeLaunchConfigurations.LaunchConfigurationName as name,
    answer.DescribeLaunchConfigurations.LaunchConfigurationARN as launch_configuration_arn,
    utc_time(answer.DescribeLaunchConfigurations.CreatedTime) as created_time,
    answer.DescribeLaunchConfigurations.ImageId as image_id,
    answer.DescribeLaunchConfigurations.InstanceType as instance_type,
    answer.DescribeLaunchConfigurations.AssociatePublicIpAddress as associate_public_ip_address,
    answer.DescribeLaunchConfigurations.KernelId as kernel_id,
    answer.DescribeLaunchConfigurations.KeyName as key_name,
    answer.DescribeLaunchConfigurations.RamdiskId as ramdisk_id,
    answer.DescribeLaunchConfigurations.EbsOptimized as ebs_optimized,
    answer.DescribeLaunchConfigurations.ClassicLinkVPCId as classic_link_vpc_id,
    answer.DescribeLaunchConfigurations.SpotPrice as spot_price,
    case when answer.DescribeLaunchConfigurations.LaunchConfigurationName is not null then
        coalesce(decoded_text(answer.DescribeLaunchConfigurations.UserData), '""')
    end as user_data,
    answer.DescribeLaunchConfigurations.PlacementTenancy as placement_tenancy,
    answer.DescribeLaunchConfigurations.IamInstanceProfile as iam_instance_profile,
    answer.DescribeLaunchConfigurations.InstanceMonitoring.Enabled as instance_monitoring_enabled,
    answer.DescribeLaunchConfigurations.MetadataOptions.HttpEndpoint as metadata_options_http_endpoint,
    answer.DescribeLaunchConfigurations.MetadataOptions.HttpPutResponseHopLimit as metadata_options_put_response_hop_limit,
    answer.DescribeLaunchConfigurations.MetadataOptions.HttpTokens as metadata_options_http_tokens,
    answer.DescribeLaunchConfigurations.BlockDeviceMappings as block_device_mappings,
    answer.DescribeLaunchConfigurations.ClassicLinkVPCSecurityGroups as classic_link_vpc_security_groups,
    answer.DescribeLaunchConfigurations.SecurityGroups as security_groups,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeLaunchConfigurations.LaunchConfigurationName as title,
    tags_json(tags) as tags
from document
