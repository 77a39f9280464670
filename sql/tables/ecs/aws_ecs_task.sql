/*
description = "ECS tasks: the running copies of task definitions."
grain = "one row per task"
resource_type = "AWS::ECS::Task"
list = ["ecs:ListTasks", "ecs:DescribeTasks"]
per = "region"
volatile = ["last_status", "health_status"]

[columns]
task_arn = { type = "VARCHAR", description = "ARN of the task." }
cluster_name = { type = "VARCHAR", description = "Name of the cluster that the task runs in; NULL for ARNs of the old form, which do not tell it." }
cluster_arn = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "ARN of the cluster that the task runs in." }
task_definition_arn = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "ARN of the task definition, with its revision." }
group = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "What the task belongs to: service:name, or family:name for one that was started by itself." }
service_name = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "Name of the service that started the task; NULL where none did." }
started_by = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "What started the task, such as a deployment of a service." }
last_status = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "State of the task, such as RUNNING." }
desired_status = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "State that the task is to have." }
health_status = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "HEALTHY, UNHEALTHY, or UNKNOWN where no health check is defined." }
launch_type = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "FARGATE, EC2 or EXTERNAL." }
capacity_provider_name = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "Capacity provider that the task runs on; NULL where there is none." }
platform_family = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "Operating system on Fargate, such as Linux." }
platform_version = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "Platform version on Fargate." }
container_instance_arn = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "ARN of the container instance that the task runs on; NULL on Fargate." }
availability_zone = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "Availability Zone of the task." }
cpu = { type = "BIGINT", from = "ecs:DescribeTasks", description = "CPU units of the task." }
memory = { type = "BIGINT", from = "ecs:DescribeTasks", description = "Memory of the task in MiB." }
connectivity = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "Whether the task is connected to ECS." }
connectivity_at = { type = "TIMESTAMP", from = "ecs:DescribeTasks", description = "When the task was last connected." }
enable_execute_command = { type = "BOOLEAN", from = "ecs:DescribeTasks", description = "Whether ECS Exec may open a shell in the containers." }
created_at = { type = "TIMESTAMP", from = "ecs:DescribeTasks", description = "When the task was created." }
pull_started_at = { type = "TIMESTAMP", from = "ecs:DescribeTasks", description = "When the pull of the images began." }
pull_stopped_at = { type = "TIMESTAMP", from = "ecs:DescribeTasks", description = "When the pull of the images ended." }
started_at = { type = "TIMESTAMP", from = "ecs:DescribeTasks", description = "When the task began to run." }
stopping_at = { type = "TIMESTAMP", from = "ecs:DescribeTasks", description = "When the task will stop; NULL where it will not." }
stopped_at = { type = "TIMESTAMP", from = "ecs:DescribeTasks", description = "When the task stopped; NULL where it runs." }
execution_stopped_at = { type = "TIMESTAMP", from = "ecs:DescribeTasks", description = "When the containers stopped; NULL where they run." }
stop_code = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "Why the task stopped, as a code; NULL where it runs." }
stopped_reason = { type = "VARCHAR", from = "ecs:DescribeTasks", description = "Why the task stopped; NULL where it runs." }
version = { type = "BIGINT", from = "ecs:DescribeTasks", description = "Counts the changes of the task's state." }
attachments = { type = "JSON", from = "ecs:DescribeTasks", description = "Network interfaces and volumes of the task." }
attributes = { type = "JSON", from = "ecs:DescribeTasks", description = "Attributes of the task." }
containers = { type = "JSON", from = "ecs:DescribeTasks", description = "Containers of the task, with the digests of their images." }
ephemeral_storage = { type = "JSON", from = "ecs:DescribeTasks", description = "Size of the ephemeral storage; NULL where it is not set." }
inference_accelerators = { type = "JSON", from = "ecs:DescribeTasks", description = "Inference accelerators of the containers." }
overrides = { type = "JSON", from = "ecs:DescribeTasks", description = "What the task was started with in place of what its definition says." }
tags_src = { type = "JSON", from = "ecs:DescribeTasks", description = "The task's tags as a list of key and value." }
*/
