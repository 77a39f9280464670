/*
description = "Groups as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "autoScalingGroupName": "VARCHAR", "autoScalingGroupARN": "VARCHAR", "status": "VARCHAR",
                    "createdTime": "VARCHAR", "newInstancesProtectedFromScaleIn": "BOOLEAN",
                    "capacityRebalance": "BOOLEAN", "defaultInstanceWarmup": "BIGINT",
                    "warmPoolSize": "BIGINT", "desiredCapacityType": "VARCHAR",
                    "launchConfigurationName": "VARCHAR", "defaultCooldown": "BIGINT",
                    "desiredCapacity": "BIGINT", "maxInstanceLifetime": "BIGINT", "maxSize": "BIGINT",
                    "minSize": "BIGINT", "healthCheckGracePeriod": "BIGINT", "healthCheckType": "VARCHAR",
                    "placementGroup": "VARCHAR", "serviceLinkedRoleARN": "VARCHAR",
                    "vpczoneIdentifier": "VARCHAR",
                    "launchTemplate": {
                        "launchTemplateName": "VARCHAR", "launchTemplateId": "VARCHAR", "version": "VARCHAR"
                    },
                    "mixedInstancesPolicy": {
                        "instancesDistribution": {
                            "onDemandAllocationStrategy": "VARCHAR", "onDemandBaseCapacity": "BIGINT",
                            "onDemandPercentageAboveBaseCapacity": "BIGINT",
                            "spotAllocationStrategy": "VARCHAR", "spotInstancePools": "BIGINT",
                            "spotMaxPrice": "VARCHAR"
                        },
                        "launchTemplate": {
                            "launchTemplateSpecification": {
                                "launchTemplateName": "VARCHAR", "launchTemplateId": "VARCHAR",
                                "version": "VARCHAR"
                            },
                            "overrides": "JSON"
                        }
                    },
                    "availabilityZones": "JSON", "loadBalancerNames": "JSON", "targetGroupARNs": "JSON",
                    "instances": "JSON", "enabledMetrics": "JSON", "trafficSources": "JSON",
                    "warmPoolConfiguration": "JSON", "terminationPolicies": "JSON",
                    "suspendedProcesses": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.autoScalingGroupName as name,
    item.configuration.autoScalingGroupARN as autoscaling_group_arn,
    item.configuration.status as status,
    utc_time(item.configuration.createdTime) as created_time,
    item.configuration.newInstancesProtectedFromScaleIn as new_instances_protected_from_scale_in,
    item.configuration.capacityRebalance as capacity_rebalance,
    item.configuration.defaultInstanceWarmup as default_instance_warmup,
    item.configuration.warmPoolSize as warm_pool_size,
    item.configuration.desiredCapacityType as desired_capacity_type,
    item.configuration.launchConfigurationName as launch_configuration_name,
    item.configuration.defaultCooldown as default_cooldown,
    item.configuration.desiredCapacity as desired_capacity,
    item.configuration.maxInstanceLifetime as max_instance_lifetime,
    item.configuration.maxSize as max_size,
    item.configuration.minSize as min_size,
    item.configuration.healthCheckGracePeriod as health_check_grace_period,
    item.configuration.healthCheckType as health_check_type,
    item.configuration.placementGroup as placement_group,
    item.configuration.serviceLinkedRoleARN as service_linked_role_arn,
    item.configuration.vpczoneIdentifier as vpc_zone_identifier,
    item.configuration.launchTemplate.launchTemplateName as launch_template_name,
    item.configuration.launchTemplate.launchTemplateId as launch_template_id,
    item.configuration.launchTemplate.version as launch_template_version,
    item.configuration.mixedInstancesPolicy.instancesDistribution.onDemandAllocationStrategy as on_demand_allocation_strategy,
    item.configuration.mixedInstancesPolicy.instancesDistribution.onDemandBaseCapacity as on_demand_base_capacity,
    item.configuration.mixedInstancesPolicy.instancesDistribution.onDemandPercentageAboveBaseCapacity as on_demand_percentage_above_base_capacity,
    item.configuration.mixedInstancesPolicy.instancesDistribution.spotAllocationStrategy as spot_allocation_strategy,
    item.configuration.mixedInstancesPolicy.instancesDistribution.spotInstancePools as spot_instance_pools,
    item.configuration.mixedInstancesPolicy.instancesDistribution.spotMaxPrice as spot_max_price,
    item.configuration.mixedInstancesPolicy.launchTemplate.launchTemplateSpecification.launchTemplateName as mixed_instances_policy_launch_template_name,
    item.configuration.mixedInstancesPolicy.launchTemplate.launchTemplateSpecification.launchTemplateId as mixed_instances_policy_launch_template_id,
    item.configuration.mixedInstancesPolicy.launchTemplate.launchTemplateSpecification.version as mixed_instances_policy_launch_template_version,
    api_member_names(item.configuration.mixedInstancesPolicy.launchTemplate.overrides) as mixed_instances_policy_launch_template_overrides,
    api_member_names(item.configuration.availabilityZones) as availability_zones,
    api_member_names(item.configuration.loadBalancerNames) as load_balancer_names,
    api_member_names(item.configuration.targetGroupARNs) as target_group_arns,
    api_member_names(item.configuration.instances) as instances,
    api_member_names(item.configuration.enabledMetrics) as enabled_metrics,
    api_member_names(item.configuration.trafficSources) as traffic_sources,
    api_member_names(item.configuration.warmPoolConfiguration) as warm_pool_configuration,
    api_member_names(item.configuration.terminationPolicies) as termination_policies,
    api_member_names(item.configuration.suspendedProcesses) as suspended_processes,
    partition,
    region,
    account_id,
    coalesce(arn, item.configuration.autoScalingGroupARN) as arn,
    item.configuration.autoScalingGroupName as title,
    tags_json(tags) as tags
from document
