/*
description = "ECS services: task definitions that are kept running in a cluster."
grain = "one row per service"
resource_type = "AWS::ECS::Service"
list = ["ecs:ListServices"]
per = "region"
volatile = ["running_count", "pending_count"]

[columns]
service_name = { type = "VARCHAR", description = "Name of the service." }
cluster_arn = { type = "VARCHAR", from = "ecs:DescribeServices", description = "ARN of the cluster that the service runs in." }
status = { type = "VARCHAR", from = "ecs:DescribeServices", description = "ACTIVE, DRAINING or INACTIVE." }
task_definition = { type = "VARCHAR", from = "ecs:DescribeServices", description = "ARN of the task definition, with its revision; NULL for a service whose task sets name it." }
created_at = { type = "TIMESTAMP", from = "ecs:DescribeServices", description = "When the service was created." }
created_by = { type = "VARCHAR", from = "ecs:DescribeServices", description = "ARN of the principal that created the service." }
deployment_controller_type = { type = "VARCHAR", from = "ecs:DescribeServices", description = "What deploys the service: ECS, CODE_DEPLOY or EXTERNAL." }
desired_count = { type = "BIGINT", from = "ecs:DescribeServices", description = "Tasks that the service is to run." }
running_count = { type = "BIGINT", from = "ecs:DescribeServices", description = "Tasks of the service that run." }
pending_count = { type = "BIGINT", from = "ecs:DescribeServices", description = "Tasks of the service that are being started." }
launch_type = { type = "VARCHAR", from = "ecs:DescribeServices", description = "FARGATE, EC2 or EXTERNAL; NULL where a capacity provider strategy decides." }
platform_family = { type = "VARCHAR", from = "ecs:DescribeServices", description = "Operating system on Fargate, such as Linux." }
platform_version = { type = "VARCHAR", from = "ecs:DescribeServices", description = "Platform version on Fargate, such as LATEST." }
scheduling_strategy = { type = "VARCHAR", from = "ecs:DescribeServices", description = "REPLICA or DAEMON." }
enable_ecs_managed_tags = { type = "BOOLEAN", from = "ecs:DescribeServices", description = "Whether ECS tags the tasks with their cluster and service." }
enable_execute_command = { type = "BOOLEAN", from = "ecs:DescribeServices", description = "Whether ECS Exec may open a shell in the containers." }
propagate_tags = { type = "VARCHAR", from = "ecs:DescribeServices", description = "Where tasks get their tags from: TASK_DEFINITION, SERVICE or NONE." }
health_check_grace_period_seconds = { type = "BIGINT", from = "ecs:DescribeServices", description = "Seconds for which a new task's failing load balancer checks are passed over; NULL where it is not set." }
role_arn = { type = "VARCHAR", from = "ecs:DescribeServices", description = "ARN of the role with which ECS registers tasks at a load balancer; NULL where there is none." }
network_configuration = { type = "JSON", from = "ecs:DescribeServices", description = "Subnets, security groups and public addresses of tasks with a network interface of their own; an empty object for other tasks." }
task_sets = { type = "JSON", from = "ecs:DescribeServices", description = "Task sets of a service that CodeDeploy or an external controller deploys; an empty list for other services." }
deployments = { type = "JSON", from = "ecs:DescribeServices", description = "Deployments that are under way or done last." }
deployment_configuration = { type = "JSON", from = "ecs:DescribeServices", description = "How many tasks run during a deployment, and whether a failed one is rolled back." }
capacity_provider_strategy = { type = "JSON", from = "ecs:DescribeServices", description = "How tasks are spread over the capacity providers." }
load_balancers = { type = "JSON", from = "ecs:DescribeServices", description = "Target groups and load balancers of the service; an empty list where there are none." }
service_registries = { type = "JSON", from = "ecs:DescribeServices", description = "Cloud Map registries of the service; an empty list where there are none." }
placement_constraints = { type = "JSON", from = "ecs:DescribeServices", description = "Instances on which tasks may be placed." }
placement_strategy = { type = "JSON", from = "ecs:DescribeServices", description = "How tasks are placed on instances." }
tags_src = { type = "JSON", from = "ecs:DescribeServices", description = "The service's tags as a list of key and value." }
*/
