/*
description = "Groups as the Auto Scaling API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeAutoScalingGroups": {
                "AutoScalingGroupName": "VARCHAR", "AutoScalingGroupARN": "VARCHAR", "Status": "VARCHAR",
                "CreatedTime": "VARCHAR", "NewInstancesProtectedFromScaleIn": "BOOLEAN",
                "CapacityRebalance": "BOOLEAN", "DefaultInstanceWarmup": "BIGINT", "WarmPoolSize": "BIGINT",
                "DesiredCapacityType": "VARCHAR", "LaunchConfigurationName": "VARCHAR",
                "DefaultCooldown": "BIGINT", "DesiredCapacity": "BIGINT", "MaxInstanceLifetime": "BIGINT",
                "MaxSize": "BIGINT", "MinSize": "BIGINT", "HealthCheckGracePeriod": "BIGINT",
                "HealthCheckType": "VARCHAR", "PlacementGroup": "VARCHAR", "ServiceLinkedRoleARN": "VARCHAR",
                "VPCZoneIdentifier": "VARCHAR",
                "LaunchTemplate": {
                    "LaunchTemplateName": "VARCHAR", "LaunchTemplateId": "VARCHAR", "Version": "VARCHAR"
                },
                "MixedInstancesPolicy": {
                    "InstancesDistribution": {
                        "OnDemandAllocationStrategy": "VARCHAR", "OnDemandBaseCapacity": "BIGINT",
                        "OnDemandPercentageAboveBaseCapacity": "BIGINT", "SpotAllocationStrategy": "VARCHAR",
                        "SpotInstancePools": "BIGINT", "SpotMaxPrice": "VARCHAR"
                    },
                    "LaunchTemplate": {
                        "LaunchTemplateSpecification": {
                            "LaunchTemplateName": "VARCHAR", "LaunchTemplateId": "VARCHAR",
                            "Version": "VARCHAR"
                        },
                        "Overrides": "JSON"
                    }
                },
                "AvailabilityZones": "JSON", "LoadBalancerNames": "JSON", "TargetGroupARNs": "JSON",
                "Instances": "JSON", "EnabledMetrics": "JSON", "TrafficSources": "JSON",
                "WarmPoolConfiguration": "JSON", "TerminationPolicies": "JSON", "SuspendedProcesses": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.DescribeAutoScalingGroups.AutoScalingGroupName as name,
    answer.DescribeAutoScalingGroups.AutoScalingGroupARN as autoscaling_group_arn,
    answer.DescribeAutoScalingGroups.Status as status,
    utc_time(answer.DescribeAutoScalingGroups.CreatedTime) as created_time,
    answer.DescribeAutoScalingGroups.NewInstancesProtectedFromScaleIn as new_instances_protected_from_scale_in,
    answer.DescribeAutoScalingGroups.CapacityRebalance as capacity_rebalance,
    answer.DescribeAutoScalingGroups.DefaultInstanceWarmup as default_instance_warmup,
    answer.DescribeAutoScalingGroups.WarmPoolSize as warm_pool_size,
    answer.DescribeAutoScalingGroups.DesiredCapacityType as desired_capacity_type,
    answer.DescribeAutoScalingGroups.LaunchConfigurationName as launch_configuration_name,
    answer.DescribeAutoScalingGroups.DefaultCooldown as default_cooldown,
    answer.DescribeAutoScalingGroups.DesiredCapacity as desired_capacity,
    answer.DescribeAutoScalingGroups.MaxInstanceLifetime as max_instance_lifetime,
    answer.DescribeAutoScalingGroups.MaxSize as max_size,
    answer.DescribeAutoScalingGroups.MinSize as min_size,
    answer.DescribeAutoScalingGroups.HealthCheckGracePeriod as health_check_grace_period,
    answer.DescribeAutoScalingGroups.HealthCheckType as health_check_type,
    answer.DescribeAutoScalingGroups.PlacementGroup as placement_group,
    answer.DescribeAutoScalingGroups.ServiceLinkedRoleARN as service_linked_role_arn,
    answer.DescribeAutoScalingGroups.VPCZoneIdentifier as vpc_zone_identifier,
    answer.DescribeAutoScalingGroups.LaunchTemplate.LaunchTemplateName as launch_template_name,
    answer.DescribeAutoScalingGroups.LaunchTemplate.LaunchTemplateId as launch_template_id,
    answer.DescribeAutoScalingGroups.LaunchTemplate.Version as launch_template_version,
    answer.DescribeAutoScalingGroups.MixedInstancesPolicy.InstancesDistribution.OnDemandAllocationStrategy as on_demand_allocation_strategy,
    answer.DescribeAutoScalingGroups.MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity as on_demand_base_capacity,
    answer.DescribeAutoScalingGroups.MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity as on_demand_percentage_above_base_capacity,
    answer.DescribeAutoScalingGroups.MixedInstancesPolicy.InstancesDistribution.SpotAllocationStrategy as spot_allocation_strategy,
    answer.DescribeAutoScalingGroups.MixedInstancesPolicy.InstancesDistribution.SpotInstancePools as spot_instance_pools,
    answer.DescribeAutoScalingGroups.MixedInstancesPolicy.InstancesDistribution.SpotMaxPrice as spot_max_price,
    answer.DescribeAutoScalingGroups.MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateName as mixed_instances_policy_launch_template_name,
    answer.DescribeAutoScalingGroups.MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId as mixed_instances_policy_launch_template_id,
    answer.DescribeAutoScalingGroups.MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.Version as mixed_instances_policy_launch_template_version,
    answer.DescribeAutoScalingGroups.MixedInstancesPolicy.LaunchTemplate.Overrides as mixed_instances_policy_launch_template_overrides,
    answer.DescribeAutoScalingGroups.AvailabilityZones as availability_zones,
    answer.DescribeAutoScalingGroups.LoadBalancerNames as load_balancer_names,
    answer.DescribeAutoScalingGroups.TargetGroupARNs as target_group_arns,
    answer.DescribeAutoScalingGroups.Instances as instances,
    answer.DescribeAutoScalingGroups.EnabledMetrics as enabled_metrics,
    answer.DescribeAutoScalingGroups.TrafficSources as traffic_sources,
    answer.DescribeAutoScalingGroups.WarmPoolConfiguration as warm_pool_configuration,
    answer.DescribeAutoScalingGroups.TerminationPolicies as termination_policies,
    answer.DescribeAutoScalingGroups.SuspendedProcesses as suspended_processes,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeAutoScalingGroups.AutoScalingGroupName as title,
    tags_json(tags) as tags
from document
