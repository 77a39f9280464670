// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_autoscaling;
    "DescribeAutoScalingGroups" describe_auto_scaling_groups { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "AutoScalingGroups" "AutoScalingGroups" }
    "DescribeLaunchConfigurations" describe_launch_configurations { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "LaunchConfigurations" "LaunchConfigurations" }
}

outputs! { aws_sdk_autoscaling;
    describe_auto_scaling_groups::DescribeAutoScalingGroupsOutput { "AutoScalingGroups" auto_scaling_groups
        "NextToken" next_token }
    describe_launch_configurations::DescribeLaunchConfigurationsOutput { "LaunchConfigurations" launch_configurations
        "NextToken" next_token }
}

records! { aws_sdk_autoscaling;
    AcceleratorCountRequest { "Min" min "Max" max }
    AcceleratorTotalMemoryMiBRequest { "Min" min "Max" max }
    AutoScalingGroup { "AutoScalingGroupName" auto_scaling_group_name "AutoScalingGroupARN" auto_scaling_group_arn
        "LaunchConfigurationName" launch_configuration_name "LaunchTemplate" launch_template
        "MixedInstancesPolicy" mixed_instances_policy "MinSize" min_size "MaxSize" max_size
        "DesiredCapacity" desired_capacity "PredictedCapacity" predicted_capacity "DefaultCooldown" default_cooldown
        "AvailabilityZones" availability_zones "AvailabilityZoneIds" availability_zone_ids
        "LoadBalancerNames" load_balancer_names "TargetGroupARNs" target_group_arns
        "HealthCheckType" health_check_type "HealthCheckGracePeriod" health_check_grace_period "Instances" instances
        "CreatedTime" created_time "SuspendedProcesses" suspended_processes "PlacementGroup" placement_group
        "VPCZoneIdentifier" vpc_zone_identifier "EnabledMetrics" enabled_metrics "Status" status "Tags" tags
        "TerminationPolicies" termination_policies
        "NewInstancesProtectedFromScaleIn" new_instances_protected_from_scale_in
        "ServiceLinkedRoleARN" service_linked_role_arn "MaxInstanceLifetime" max_instance_lifetime
        "CapacityRebalance" capacity_rebalance "WarmPoolConfiguration" warm_pool_configuration
        "WarmPoolSize" warm_pool_size "Context" context "DesiredCapacityType" desired_capacity_type
        "DefaultInstanceWarmup" default_instance_warmup "TrafficSources" traffic_sources
        "InstanceMaintenancePolicy" instance_maintenance_policy "DeletionProtection" deletion_protection
        "AvailabilityZoneDistribution" availability_zone_distribution
        "AvailabilityZoneImpairmentPolicy" availability_zone_impairment_policy
        "CapacityReservationSpecification" capacity_reservation_specification
        "InstanceLifecyclePolicy" instance_lifecycle_policy "Operator" operator }
    AvailabilityZoneDistribution { "CapacityDistributionStrategy" capacity_distribution_strategy }
    AvailabilityZoneImpairmentPolicy { "ZonalShiftEnabled" zonal_shift_enabled
        "ImpairedZoneHealthCheckBehavior" impaired_zone_health_check_behavior }
    BaselineEbsBandwidthMbpsRequest { "Min" min "Max" max }
    BaselinePerformanceFactorsRequest { "Cpu" cpu }
    BlockDeviceMapping { "VirtualName" virtual_name "DeviceName" device_name "Ebs" ebs "NoDevice" no_device }
    CapacityReservationSpecification { "CapacityReservationPreference" capacity_reservation_preference
        "CapacityReservationTarget" capacity_reservation_target }
    CapacityReservationTarget { "CapacityReservationIds" capacity_reservation_ids
        "CapacityReservationResourceGroupArns" capacity_reservation_resource_group_arns }
    CpuPerformanceFactorRequest { "References" references }
    DistributionSegment { "TargetCapacityTypes" target_capacity_types }
    Ebs { "SnapshotId" snapshot_id "VolumeSize" volume_size "VolumeType" volume_type
        "DeleteOnTermination" delete_on_termination "Iops" iops "Encrypted" encrypted "Throughput" throughput }
    EnabledMetric { "Metric" metric "Granularity" granularity }
    Instance { "InstanceId" instance_id "InstanceType" instance_type "AvailabilityZone" availability_zone
        "AvailabilityZoneId" availability_zone_id "LifecycleState" lifecycle_state "HealthStatus" health_status
        "LaunchConfigurationName" launch_configuration_name "LaunchTemplate" launch_template "ImageId" image_id
        "ProtectedFromScaleIn" protected_from_scale_in "WeightedCapacity" weighted_capacity }
    InstanceLifecyclePolicy { "RetentionTriggers" retention_triggers }
    InstanceMaintenancePolicy { "MinHealthyPercentage" min_healthy_percentage
        "MaxHealthyPercentage" max_healthy_percentage }
    InstanceMetadataOptions { "HttpTokens" http_tokens "HttpPutResponseHopLimit" http_put_response_hop_limit
        "HttpEndpoint" http_endpoint }
    InstanceMonitoring { "Enabled" enabled }
    InstanceRequirements { "VCpuCount" v_cpu_count "MemoryMiB" memory_mib "CpuManufacturers" cpu_manufacturers
        "MemoryGiBPerVCpu" memory_gib_per_v_cpu "ExcludedInstanceTypes" excluded_instance_types
        "InstanceGenerations" instance_generations
        "SpotMaxPricePercentageOverLowestPrice" spot_max_price_percentage_over_lowest_price
        "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice" max_spot_price_as_percentage_of_optimal_on_demand_price
        "OnDemandMaxPricePercentageOverLowestPrice" on_demand_max_price_percentage_over_lowest_price
        "BareMetal" bare_metal "BurstablePerformance" burstable_performance
        "RequireHibernateSupport" require_hibernate_support "NetworkInterfaceCount" network_interface_count
        "LocalStorage" local_storage "LocalStorageTypes" local_storage_types
        "TotalLocalStorageGB" total_local_storage_gb "BaselineEbsBandwidthMbps" baseline_ebs_bandwidth_mbps
        "AcceleratorTypes" accelerator_types "AcceleratorCount" accelerator_count
        "AcceleratorManufacturers" accelerator_manufacturers "AcceleratorNames" accelerator_names
        "AcceleratorTotalMemoryMiB" accelerator_total_memory_mib "NetworkBandwidthGbps" network_bandwidth_gbps
        "AllowedInstanceTypes" allowed_instance_types "BaselinePerformanceFactors" baseline_performance_factors }
    InstanceReusePolicy { "ReuseOnScaleIn" reuse_on_scale_in }
    InstancesDistribution { "OnDemandAllocationStrategy" on_demand_allocation_strategy
        "OnDemandBaseCapacity" on_demand_base_capacity
        "OnDemandPercentageAboveBaseCapacity" on_demand_percentage_above_base_capacity
        "SpotAllocationStrategy" spot_allocation_strategy "SpotInstancePools" spot_instance_pools
        "SpotMaxPrice" spot_max_price "DistributionSegments" distribution_segments }
    LaunchConfiguration { "LaunchConfigurationName" launch_configuration_name
        "LaunchConfigurationARN" launch_configuration_arn "ImageId" image_id "KeyName" key_name
        "SecurityGroups" security_groups "ClassicLinkVPCId" classic_link_vpc_id
        "ClassicLinkVPCSecurityGroups" classic_link_vpc_security_groups "UserData" user_data
        "InstanceType" instance_type "KernelId" kernel_id "RamdiskId" ramdisk_id
        "BlockDeviceMappings" block_device_mappings "InstanceMonitoring" instance_monitoring "SpotPrice" spot_price
        "IamInstanceProfile" iam_instance_profile "CreatedTime" created_time "EbsOptimized" ebs_optimized
        "AssociatePublicIpAddress" associate_public_ip_address "PlacementTenancy" placement_tenancy
        "MetadataOptions" metadata_options }
    LaunchTemplate { "LaunchTemplateSpecification" launch_template_specification "Overrides" overrides }
    LaunchTemplateOverrides { "InstanceType" instance_type "WeightedCapacity" weighted_capacity
        "LaunchTemplateSpecification" launch_template_specification "InstanceRequirements" instance_requirements
        "ImageId" image_id }
    LaunchTemplateSpecification { "LaunchTemplateId" launch_template_id "LaunchTemplateName" launch_template_name
        "Version" version }
    MemoryGiBPerVCpuRequest { "Min" min "Max" max }
    MemoryMiBRequest { "Min" min "Max" max }
    MixedInstancesPolicy { "LaunchTemplate" launch_template "InstancesDistribution" instances_distribution }
    NetworkBandwidthGbpsRequest { "Min" min "Max" max }
    NetworkInterfaceCountRequest { "Min" min "Max" max }
    Operator { "Principal" principal }
    PerformanceFactorReferenceRequest { "InstanceFamily" instance_family }
    RetentionTriggers { "TerminateHookAbandon" terminate_hook_abandon }
    SuspendedProcess { "ProcessName" process_name "SuspensionReason" suspension_reason }
    TagDescription { "ResourceId" resource_id "ResourceType" resource_type "Key" key "Value" value
        "PropagateAtLaunch" propagate_at_launch }
    TotalLocalStorageGbRequest { "Min" min "Max" max }
    TrafficSourceIdentifier { "Identifier" identifier "Type" r#type }
    VCpuCountRequest { "Min" min "Max" max }
    WarmPoolConfiguration { "MaxGroupPreparedCapacity" max_group_prepared_capacity "MinSize" min_size
        "PoolState" pool_state "Status" status "InstanceReusePolicy" instance_reuse_policy }
}

texts! { aws_sdk_autoscaling;
    AcceleratorManufacturer AcceleratorName AcceleratorType BareMetal BurstablePerformance
    CapacityDistributionStrategy CapacityReservationPreference CpuManufacturer DeletionProtection
    ImpairedZoneHealthCheckBehavior InstanceGeneration InstanceMetadataEndpointState InstanceMetadataHttpTokensState
    LifecycleState LocalStorage LocalStorageType RetentionAction TargetCapacityType WarmPoolState WarmPoolStatus
}
