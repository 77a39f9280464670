insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same group.
    ('arn:aws:autoscaling:us-east-1:111111111111:autoScalingGroup:0a1b:autoScalingGroupName/web', 'web', map {'team': 'web'},
        '{"DescribeAutoScalingGroups": {"AutoScalingGroupName": "web",
        "AutoScalingGroupARN": "arn:aws:autoscaling:us-east-1:111111111111:autoScalingGroup:0a1b:autoScalingGroupName/web",
        "Status": "Delete in progress", "CreatedTime": "2026-01-31T12:59:21+00:00",
        "NewInstancesProtectedFromScaleIn": false, "CapacityRebalance": true, "DefaultInstanceWarmup": 60,
        "WarmPoolSize": 1, "DesiredCapacityType": "units", "LaunchConfigurationName": "old-web",
        "DefaultCooldown": 300, "DesiredCapacity": 2, "MaxInstanceLifetime": 604800, "MaxSize": 4, "MinSize": 2,
        "HealthCheckGracePeriod": 300, "HealthCheckType": "ELB", "PlacementGroup": "near",
        "ServiceLinkedRoleARN": "arn:aws:iam::111111111111:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling",
        "VPCZoneIdentifier": "subnet-01,subnet-02", "LaunchTemplate": {"LaunchTemplateName": "web",
        "LaunchTemplateId": "lt-01", "Version": "$Default"},
        "MixedInstancesPolicy": {"InstancesDistribution": {"OnDemandAllocationStrategy": "prioritized",
        "OnDemandBaseCapacity": 1, "OnDemandPercentageAboveBaseCapacity": 50,
        "SpotAllocationStrategy": "lowest-price", "SpotInstancePools": 2, "SpotMaxPrice": "0.03"},
        "LaunchTemplate": {"LaunchTemplateSpecification": {"LaunchTemplateName": "web", "LaunchTemplateId": "lt-01",
        "Version": "3"}, "Overrides": [{"InstanceType": "t3.large"}]}}, "AvailabilityZones": ["us-east-1a",
        "us-east-1b"], "LoadBalancerNames": [],
        "TargetGroupARNs": ["arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/web/1"],
        "Instances": [{"InstanceId": "i-01", "AvailabilityZone": "us-east-1a"}], "EnabledMetrics": [],
        "TrafficSources": [], "WarmPoolConfiguration": {"MinSize": 1}, "TerminationPolicies": ["Default"],
        "SuspendedProcesses": []}}'),
    -- Little said.
    ('arn:aws:autoscaling:us-east-1:111111111111:autoScalingGroup:0a1b:autoScalingGroupName/web2', 'web2', null,
        '{"DescribeAutoScalingGroups": {"AutoScalingGroupName": "web2", "AvailabilityZones": ["us-east-1a"]}}');

insert into expected (
    arn, title, tags, name, autoscaling_group_arn, status, created_time, new_instances_protected_from_scale_in,
    capacity_rebalance, default_instance_warmup, warm_pool_size, desired_capacity_type, launch_configuration_name,
    default_cooldown, desired_capacity, max_instance_lifetime, max_size, min_size, health_check_grace_period,
    health_check_type, placement_group, service_linked_role_arn, vpc_zone_identifier, launch_template_name,
    launch_template_id, launch_template_version, on_demand_allocation_strategy, on_demand_base_capacity,
    on_demand_percentage_above_base_capacity, spot_allocation_strategy, spot_instance_pools, spot_max_price,
    mixed_instances_policy_launch_template_name, mixed_instances_policy_launch_template_id,
    mixed_instances_policy_launch_template_version, mixed_instances_policy_launch_template_overrides,
    availability_zones, load_balancer_names, target_group_arns, instances, enabled_metrics, traffic_sources,
    warm_pool_configuration, termination_policies, suspended_processes
) values
    (
        'arn:aws:autoscaling:us-east-1:111111111111:autoScalingGroup:0a1b:autoScalingGroupName/web', 'web',
        '{"team":"web"}', 'web',
        'arn:aws:autoscaling:us-east-1:111111111111:autoScalingGroup:0a1b:autoScalingGroupName/web',
        'Delete in progress', '2026-01-31 12:59:21', false, true, 60, 1, 'units', 'old-web', 300, 2, 604800, 4, 2,
        300, 'ELB', 'near',
        'arn:aws:iam::111111111111:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling',
        'subnet-01,subnet-02', 'web', 'lt-01', '$Default', 'prioritized', 1, 50, 'lowest-price', 2, '0.03', 'web',
        'lt-01', '3', '[{"InstanceType":"t3.large"}]', '["us-east-1a","us-east-1b"]', '[]',
        '["arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/web/1"]',
        '[{"InstanceId":"i-01","AvailabilityZone":"us-east-1a"}]', '[]', '[]', '{"MinSize":1}', '["Default"]', '[]'
    ),
    (
        'arn:aws:autoscaling:us-east-1:111111111111:autoScalingGroup:0a1b:autoScalingGroupName/web2', 'web2', null,
        'web2', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, '["us-east-1a"]',
        null, null, null, null, null, null, null, null
    );
