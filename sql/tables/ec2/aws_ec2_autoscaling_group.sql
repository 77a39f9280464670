/*
description = "Auto Scaling groups."
grain = "one row per group"
resource_type = "AWS::AutoScaling::AutoScalingGroup"
list = ["autoscaling:DescribeAutoScalingGroups"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the group." }
autoscaling_group_arn = { type = "VARCHAR", description = "ARN of the group." }
status = { type = "VARCHAR", description = "Status of the group while it is being deleted; NULL otherwise." }
created_time = { type = "TIMESTAMP", description = "When the group was created." }
new_instances_protected_from_scale_in = { type = "BOOLEAN", description = "Whether new instances are protected from being terminated when the group shrinks." }
capacity_rebalance = { type = "BOOLEAN", description = "Whether Spot instances are replaced before they are interrupted; NULL where it was never set." }
default_instance_warmup = { type = "BIGINT", description = "Seconds until a new instance counts in metrics; NULL where it was never set." }
warm_pool_size = { type = "BIGINT", description = "Number of instances in the warm pool; NULL where there is none." }
desired_capacity_type = { type = "VARCHAR", description = "Unit of the capacities: units, vcpu or memory-mib." }
launch_configuration_name = { type = "VARCHAR", description = "The launch configuration; NULL where the group uses a launch template." }
default_cooldown = { type = "BIGINT", description = "Seconds between two scaling activities." }
desired_capacity = { type = "BIGINT", description = "Number of instances that the group is to have." }
max_instance_lifetime = { type = "BIGINT", description = "Seconds after which an instance is replaced; NULL where it was never set." }
max_size = { type = "BIGINT", description = "Largest number of instances." }
min_size = { type = "BIGINT", description = "Smallest number of instances." }
health_check_grace_period = { type = "BIGINT", description = "Seconds before the health of a new instance is checked." }
health_check_type = { type = "VARCHAR", description = "What decides about the health of an instance: EC2, ELB, EBS or VPC_LATTICE, with commas between several." }
placement_group = { type = "VARCHAR", description = "Name of the placement group; NULL where there is none." }
service_linked_role_arn = { type = "VARCHAR", description = "The role with which the group calls other services." }
vpc_zone_identifier = { type = "VARCHAR", description = "IDs of the subnets, with commas between them." }
launch_template_name = { type = "VARCHAR", description = "Name of the launch template; NULL where the group uses none." }
launch_template_id = { type = "VARCHAR", description = "ID of the launch template; NULL where the group uses none." }
launch_template_version = { type = "VARCHAR", description = "Version of the launch template: a number, $Latest or $Default." }
on_demand_allocation_strategy = { type = "VARCHAR", description = "How on-demand instance types are chosen; NULL without a mixed instances policy." }
on_demand_base_capacity = { type = "BIGINT", description = "Number of on-demand instances before Spot instances are used." }
on_demand_percentage_above_base_capacity = { type = "BIGINT", description = "Percentage of on-demand instances above the base." }
spot_allocation_strategy = { type = "VARCHAR", description = "How Spot pools are chosen." }
spot_instance_pools = { type = "BIGINT", description = "Number of Spot pools." }
spot_max_price = { type = "VARCHAR", description = "Highest Spot price; NULL where it is the on-demand price." }
mixed_instances_policy_launch_template_name = { type = "VARCHAR", description = "Name of the launch template of the mixed instances policy." }
mixed_instances_policy_launch_template_id = { type = "VARCHAR", description = "ID of the launch template of the mixed instances policy." }
mixed_instances_policy_launch_template_version = { type = "VARCHAR", description = "Version of that launch template." }
mixed_instances_policy_launch_template_overrides = { type = "JSON", description = "Instance types and what else the mixed instances policy sets for them." }
availability_zones = { type = "JSON", description = "The Availability Zones of the group." }
load_balancer_names = { type = "JSON", description = "The classic load balancers." }
target_group_arns = { type = "JSON", description = "The target groups of load balancers." }
instances = { type = "JSON", description = "The instances of the group." }
enabled_metrics = { type = "JSON", description = "The metrics that the group sends." }
traffic_sources = { type = "JSON", description = "The sources of traffic: load balancers and VPC Lattice target groups." }
warm_pool_configuration = { type = "JSON", description = "The warm pool; NULL where there is none." }
termination_policies = { type = "JSON", description = "How the instance to terminate is chosen." }
suspended_processes = { type = "JSON", description = "The processes of the group that are suspended." }
*/
