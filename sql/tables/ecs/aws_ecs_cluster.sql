/*
description = "ECS clusters: where services and tasks run."
grain = "one row per cluster"
resource_type = "AWS::ECS::Cluster"
list = ["ecs:ListClusters"]
per = "region"
volatile = ["active_services_count", "running_tasks_count", "pending_tasks_count", "registered_container_instances_count"]

[columns]
cluster_arn = { type = "VARCHAR", description = "ARN of the cluster." }
cluster_name = { type = "VARCHAR", description = "Name of the cluster." }
status = { type = "VARCHAR", from = "ecs:DescribeClusters", description = "State of the cluster, such as ACTIVE or DEPROVISIONING." }
active_services_count = { type = "BIGINT", from = "ecs:DescribeClusters", description = "Services in the cluster that are active." }
running_tasks_count = { type = "BIGINT", from = "ecs:DescribeClusters", description = "Tasks in the cluster that run." }
pending_tasks_count = { type = "BIGINT", from = "ecs:DescribeClusters", description = "Tasks in the cluster that are being started." }
registered_container_instances_count = { type = "BIGINT", from = "ecs:DescribeClusters", description = "EC2 and external instances that are registered in the cluster." }
capacity_providers = { type = "JSON", from = "ecs:DescribeClusters", description = "Names of the capacity providers, such as FARGATE; an empty list where there are none." }
default_capacity_provider_strategy = { type = "JSON", from = "ecs:DescribeClusters", description = "How tasks are spread over the capacity providers by default." }
settings = { type = "JSON", from = "ecs:DescribeClusters", description = "Settings of the cluster: whether Container Insights is on." }
statistics = { type = "JSON", from = "ecs:DescribeClusters", description = "Counts of services and tasks by launch type." }
execute_command_configuration = { type = "JSON", from = "ecs:DescribeClusters", description = "How sessions of ECS Exec are logged and encrypted; an empty object where nothing is set." }
service_connect_defaults_namespace = { type = "VARCHAR", from = "ecs:DescribeClusters", description = "ARN of the Cloud Map namespace that Service Connect uses by default; NULL where there is none." }
attachments = { type = "JSON", from = "ecs:DescribeClusters", description = "What is attached to the cluster for its capacity providers." }
attachments_status = { type = "VARCHAR", from = "ecs:DescribeClusters", description = "State of the attachments; NULL where there are none." }
tags_src = { type = "JSON", from = "ecs:DescribeClusters", description = "The cluster's tags as a list of key and value." }
*/
