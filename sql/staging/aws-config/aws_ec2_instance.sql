/*
description = "Instances as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "instanceId": "VARCHAR", "instanceType": "VARCHAR",
                    "state": {"name": "VARCHAR", "code": "BIGINT"}, "monitoring": {"state": "VARCHAR"},
                    "amiLaunchIndex": "BIGINT", "architecture": "VARCHAR", "bootMode": "VARCHAR",
                    "currentInstanceBootMode": "VARCHAR", "ipv6Address": "VARCHAR",
                    "capacityReservationId": "VARCHAR", "capacityReservationSpecification": "JSON",
                    "clientToken": "VARCHAR", "cpuOptions": {"coreCount": "BIGINT", "threadsPerCore": "BIGINT"},
                    "ebsOptimized": "BOOLEAN", "enaSupport": "BOOLEAN", "hypervisor": "VARCHAR",
                    "iamInstanceProfile": {"arn": "VARCHAR", "id": "VARCHAR"}, "imageId": "VARCHAR",
                    "instanceLifecycle": "VARCHAR", "kernelId": "VARCHAR", "keyName": "VARCHAR",
                    "launchTime": "VARCHAR", "outpostArn": "VARCHAR",
                    "placement": {
                        "affinity": "VARCHAR", "availabilityZone": "VARCHAR", "groupId": "VARCHAR",
                        "groupName": "VARCHAR", "hostId": "VARCHAR", "hostResourceGroupArn": "VARCHAR",
                        "partitionNumber": "BIGINT", "tenancy": "VARCHAR"
                    },
                    "platform": "VARCHAR", "platformDetails": "VARCHAR", "privateIpAddress": "VARCHAR",
                    "privateDnsName": "VARCHAR", "publicDnsName": "VARCHAR", "publicIpAddress": "VARCHAR",
                    "ramdiskId": "VARCHAR", "rootDeviceName": "VARCHAR", "rootDeviceType": "VARCHAR",
                    "sourceDestCheck": "BOOLEAN", "spotInstanceRequestId": "VARCHAR", "sriovNetSupport": "VARCHAR",
                    "stateTransitionReason": "VARCHAR", "subnetId": "VARCHAR", "tpmSupport": "VARCHAR",
                    "usageOperation": "VARCHAR", "usageOperationUpdateTime": "VARCHAR",
                    "virtualizationType": "VARCHAR", "vpcId": "VARCHAR", "blockDeviceMappings": "JSON",
                    "elasticGpuAssociations": "JSON", "elasticInferenceAcceleratorAssociations": "JSON",
                    "enclaveOptions": "JSON", "hibernationOptions": "JSON", "stateReason": "JSON",
                    "licenses": "JSON", "maintenanceOptions": "JSON", "metadataOptions": "JSON",
                    "networkInterfaces": "JSON", "privateDnsNameOptions": "JSON", "productCodes": "JSON",
                    "securityGroups": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.instanceId as instance_id,
    item.configuration.instanceType as instance_type,
    item.configuration.state.name as instance_state,
    item.configuration.monitoring.state as monitoring_state,
    item.configuration.amiLaunchIndex as ami_launch_index,
    item.configuration.architecture as architecture,
    item.configuration.bootMode as boot_mode,
    item.configuration.currentInstanceBootMode as current_instance_boot_mode,
    item.configuration.ipv6Address as ipv6_address,
    item.configuration.capacityReservationId as capacity_reservation_id,
    api_member_names(item.configuration.capacityReservationSpecification) as capacity_reservation_specification,
    item.configuration.clientToken as client_token,
    item.configuration.cpuOptions.coreCount as cpu_options_core_count,
    item.configuration.cpuOptions.threadsPerCore as cpu_options_threads_per_core,
    item.configuration.ebsOptimized as ebs_optimized,
    item.configuration.enaSupport as ena_support,
    item.configuration.hypervisor as hypervisor,
    item.configuration.iamInstanceProfile.arn as iam_instance_profile_arn,
    item.configuration.iamInstanceProfile.id as iam_instance_profile_id,
    item.configuration.imageId as image_id,
    item.configuration.instanceLifecycle as instance_lifecycle,
    item.configuration.kernelId as kernel_id,
    item.configuration.keyName as key_name,
    utc_time(item.configuration.launchTime) as launch_time,
    item.configuration.outpostArn as outpost_arn,
    item.configuration.placement.affinity as placement_affinity,
    item.configuration.placement.availabilityZone as placement_availability_zone,
    item.configuration.placement.groupId as placement_group_id,
    item.configuration.placement.groupName as placement_group_name,
    item.configuration.placement.hostId as placement_host_id,
    item.configuration.placement.hostResourceGroupArn as placement_host_resource_group_arn,
    item.configuration.placement.partitionNumber as placement_partition_number,
    item.configuration.placement.tenancy as placement_tenancy,
    item.configuration.platform as platform,
    item.configuration.platformDetails as platform_details,
    item.configuration.privateIpAddress as private_ip_address,
    item.configuration.privateDnsName as private_dns_name,
    item.configuration.publicDnsName as public_dns_name,
    item.configuration.publicIpAddress as public_ip_address,
    item.configuration.ramdiskId as ram_disk_id,
    item.configuration.rootDeviceName as root_device_name,
    item.configuration.rootDeviceType as root_device_type,
    item.configuration.sourceDestCheck as source_dest_check,
    item.configuration.spotInstanceRequestId as spot_instance_request_id,
    item.configuration.sriovNetSupport as sriov_net_support,
    item.configuration.state.code as state_code,
    item.configuration.stateTransitionReason as state_transition_reason,
    try_strptime(
        regexp_extract(item.configuration.stateTransitionReason, '\((.*) GMT\)', 1),
        '%Y-%m-%d %H:%M:%S'
    ) as state_transition_time,
    item.configuration.subnetId as subnet_id,
    item.configuration.tpmSupport as tpm_support,
    item.configuration.usageOperation as usage_operation,
    utc_time(item.configuration.usageOperationUpdateTime) as usage_operation_update_time,
    item.configuration.virtualizationType as virtualization_type,
    item.configuration.vpcId as vpc_id,
    api_member_names(item.configuration.blockDeviceMappings) as block_device_mappings,
    api_member_names(item.configuration.elasticGpuAssociations) as elastic_gpu_associations,
    api_member_names(item.configuration.elasticInferenceAcceleratorAssociations) as elastic_inference_accelerator_associations,
    api_member_names(item.configuration.enclaveOptions) as enclave_options,
    api_member_names(item.configuration.hibernationOptions) as hibernation_options,
    api_member_names(item.configuration.stateReason) as state_reason,
    api_member_names(item.configuration.licenses) as licenses,
    api_member_names(item.configuration.maintenanceOptions) as maintenance_options,
    api_member_names(item.configuration.metadataOptions) as metadata_options,
    api_member_names(item.configuration.networkInterfaces) as network_interfaces,
    api_member_names(item.configuration.privateDnsNameOptions) as private_dns_name_options,
    api_member_names(item.configuration.productCodes) as product_codes,
    api_member_names(item.configuration.securityGroups) as security_groups,
    partition,
    region,
    account_id,
    -- The oldest items have no ARN.
    coalesce(
        arn,
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':instance/' || item.configuration.instanceId
    ) as arn,
    coalesce(nullif(tags['Name'], ''), item.configuration.instanceId) as title,
    tags_json(tags) as tags
from document
