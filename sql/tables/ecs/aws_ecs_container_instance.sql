/*
description = "EC2 and external instances that are registered in ECS clusters."
grain = "one row per container instance"
resource_type = "AWS::ECS::ContainerInstance"
list = ["ecs:ListContainerInstances"]
per = "region"
volatile = ["agent_connected", "pending_tasks_count", "health_status", "running_tasks_count", "remaining_resources"]

[columns]
cluster_arn = { type = "VARCHAR", description = "ARN of the cluster." }
ec2_instance_id = { type = "VARCHAR", from = "ecs:DescribeContainerInstances", description = "ID of the EC2 instance; of the managed instance for an external one." }
agent_connected = { type = "BOOLEAN", from = "ecs:DescribeContainerInstances", description = "Whether the agent is connected." }
agent_update_status = { type = "VARCHAR", from = "ecs:DescribeContainerInstances", description = "State of the last update of the agent; NULL where none was asked for." }
attachments = { type = "JSON", from = "ecs:DescribeContainerInstances", description = "Attached network interfaces." }
attributes = { type = "JSON", from = "ecs:DescribeContainerInstances", description = "Attributes of the container instance." }
capacity_provider_name = { type = "VARCHAR", from = "ecs:DescribeContainerInstances", description = "Name of the capacity provider; NULL where there is none." }
pending_tasks_count = { type = "BIGINT", from = "ecs:DescribeContainerInstances", description = "Number of tasks that are about to run." }
registered_at = { type = "TIMESTAMP", from = "ecs:DescribeContainerInstances", description = "When the container instance was registered." }
registered_resources = { type = "JSON", from = "ecs:DescribeContainerInstances", description = "Resources of the container instance." }
remaining_resources = { type = "JSON", from = "ecs:DescribeContainerInstances", description = "Resources that are free." }
health_status = { type = "JSON", from = "ecs:DescribeContainerInstances", description = "Health of the container instance." }
running_tasks_count = { type = "BIGINT", from = "ecs:DescribeContainerInstances", description = "Number of tasks that run." }
status = { type = "VARCHAR", from = "ecs:DescribeContainerInstances", description = "State of the container instance: ACTIVE, DRAINING and others." }
status_reason = { type = "VARCHAR", from = "ecs:DescribeContainerInstances", description = "Why it is in its state; NULL where there is nothing to say." }
version = { type = "BIGINT", from = "ecs:DescribeContainerInstances", description = "Number of changes of the container instance." }
version_info = { type = "JSON", from = "ecs:DescribeContainerInstances", description = "Versions of the agent and of Docker." }
*/
