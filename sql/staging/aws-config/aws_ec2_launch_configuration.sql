/*
description = "Launch configurations as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "launchConfigurationName": "VARCHAR", "launchConfigurationARN": "VARCHAR",
                    "createdTime": "VARCHAR", "imageId": "VARCHAR", "instanceType": "VARCHAR",
                    "associatePublicIpAddress": "BOOLEAN", "kernelId": "VARCHAR", "keyName": "VARCHAR",
                    "ramdiskId": "VARCHAR", "ebsOptimized": "BOOLEAN", "classicLinkVPCId": "VARCHAR",
                    "spotPrice": "VARCHAR", "userData": "JSON", "placementTenancy": "VARCHAR",
                    "iamInstanceProfile": "VARCHAR", "instanceMonitoring": {"enabled": "BOOLEAN"},
                    "metadataOptions": {
                        "httpEndpoint": "VARCHAR", "httpPutResponseHopLimit": "BIGINT",
                        "httpTokens": "VARCHAR"
                    },
                    "blockDeviceMappings": "JSON", "classicLinkVPCSecurityGroups": "JSON",
                    "securityGroups": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.launchConfigurationName as name,
    item.configuration.launchConfigurationARN as launch_configuration_arn,
    utc_time(item.configuration.createdTime) as created_time,
    item.configuration.imageId as image_id,
    item.configuration.instanceType as instance_type,
    item.configuration.associatePublicIpAddress as associate_public_ip_address,
    item.configuration.kernelId as kernel_id,
    item.configuration.keyName as key_name,
    item.configuration.ramdiskId as ramdisk_id,
    item.configuration.ebsOptimized as ebs_optimized,
    item.configuration.classicLinkVPCId as classic_link_vpc_id,
    item.configuration.spotPrice as spot_price,
    decoded_text(item.configuration.userData) as user_data,
    item.configuration.placementTenancy as placement_tenancy,
    item.configuration.iamInstanceProfile as iam_instance_profile,
    item.configuration.instanceMonitoring.enabled as instance_monitoring_enabled,
    item.configuration.metadataOptions.httpEndpoint as metadata_options_http_endpoint,
    item.configuration.metadataOptions.httpPutResponseHopLimit as metadata_options_put_response_hop_limit,
    item.configuration.metadataOptions.httpTokens as metadata_options_http_tokens,
    api_member_names(item.configuration.blockDeviceMappings) as block_device_mappings,
    api_member_names(item.configuration.classicLinkVPCSecurityGroups) as classic_link_vpc_security_groups,
    api_member_names(item.configuration.securityGroups) as security_groups,
    partition,
    region,
    account_id,
    coalesce(arn, item.configuration.launchConfigurationARN) as arn,
    item.configuration.launchConfigurationName as title,
    tags_json(tags) as tags
from document
