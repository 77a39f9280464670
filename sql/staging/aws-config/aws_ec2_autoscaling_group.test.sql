insert into resource (arn, resource_id, tags, evidence) values
    -- The API's fixture tells of the same group.
    ('arn:aws:autoscaling:us-east-1:111111111111:autoScalingGroup:0a1b:autoScalingGroupName/web', 'web', map {'team': 'web'},
        '{"ConfigurationItem": {"configuration": {"autoScalingGroupName": "web",
        "autoScalingGroupARN": "arn:aws:autoscaling:us-east-1:111111111111:autoScalingGroup:0a1b:autoScalingGroupName/web",
        "status": "Delete in progress", "createdTime": 1769864361000, "newInstancesProtectedFromScaleIn": false,
        "capacityRebalance": true, "defaultInstanceWarmup": 60, "warmPoolSize": 1, "desiredCapacityType": "units",
        "launchConfigurationName": "old-web", "defaultCooldown": 300, "desiredCapacity": 2,
        "maxInstanceLifetime": 604800, "maxSize": 4, "minSize": 2, "healthCheckGracePeriod": 300,
        "healthCheckType": "ELB", "placementGroup": "near",
        "serviceLinkedRoleARN": "arn:aws:iam::111111111111:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling",
        "launchTemplate": {"launchTemplateName": "web", "launchTemplateId": "lt-01", "version": "$Default"},
        "mixedInstancesPolicy": {"instancesDistribution": {"onDemandAllocationStrategy": "prioritized",
        "onDemandBaseCapacity": 1, "onDemandPercentageAboveBaseCapacity": 50,
        "spotAllocationStrategy": "lowest-price", "spotInstancePools": 2, "spotMaxPrice": "0.03"},
        "launchTemplate": {"launchTemplateSpecification": {"launchTemplateName": "web", "launchTemplateId": "lt-01",
        "version": "3"}, "overrides": [{"instanceType": "t3.large"}]}}, "availabilityZones": ["us-east-1a",
        "us-east-1b"], "loadBalancerNames": [],
        "targetGroupARNs": ["arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/web/1"],
        "instances": [{"instanceId": "i-01", "availabilityZone": "us-east-1a"}], "enabledMetrics": [],
        "trafficSources": [], "warmPoolConfiguration": {"minSize": 1}, "terminationPolicies": ["Default"],
        "suspendedProcesses": [], "vpczoneIdentifier": "subnet-01,subnet-02"}}}'),
    -- An item without an ARN and with little in it.
    (null, 'web9', map {},
        '{"ConfigurationItem": {"configuration": {"autoScalingGroupName": "web9",
        "autoScalingGroupARN": "arn:aws:autoscaling:us-east-1:111111111111:autoScalingGroup:0a1b:autoScalingGroupName/web9"}}}');

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
        'arn:aws:autoscaling:us-east-1:111111111111:autoScalingGroup:0a1b:autoScalingGroupName/web9', 'web9', '{}',
        'web9', 'arn:aws:autoscaling:us-east-1:111111111111:autoScalingGroup:0a1b:autoScalingGroupName/web9', null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null
    );
