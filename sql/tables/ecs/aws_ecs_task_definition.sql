/*
description = "Revisions of ECS task definitions that may be run: containers, roles, networking and limits."
grain = "one row per revision"
resource_type = "AWS::ECS::TaskDefinition"
list = ["ecs:ListTaskDefinitions"]
per = "region"

[columns]
task_definition_arn = { type = "VARCHAR", description = "ARN of the task definition, with its revision." }
family = { type = "VARCHAR", description = "Name that all revisions share." }
revision = { type = "BIGINT", description = "Number of the revision." }
status = { type = "VARCHAR", from = "ecs:DescribeTaskDefinition", description = "ACTIVE, INACTIVE or DELETE_IN_PROGRESS." }
container_definitions = { type = "JSON", from = "ecs:DescribeTaskDefinition", description = "The containers." }
network_mode = { type = "VARCHAR", from = "ecs:DescribeTaskDefinition", description = "awsvpc, bridge, host or none; NULL where it is not set, which is bridge on Linux." }
pid_mode = { type = "VARCHAR", from = "ecs:DescribeTaskDefinition", description = "Whose process namespace the containers use: host or task; NULL where each has its own." }
ipc_mode = { type = "VARCHAR", from = "ecs:DescribeTaskDefinition", description = "Whose shared memory the containers use: host, task or none; NULL where it is not set." }
cpu = { type = "BIGINT", from = "ecs:DescribeTaskDefinition", description = "CPU units of the whole task; NULL where there is no limit." }
memory = { type = "BIGINT", from = "ecs:DescribeTaskDefinition", description = "Memory of the whole task in MiB; NULL where there is no limit." }
task_role_arn = { type = "VARCHAR", from = "ecs:DescribeTaskDefinition", description = "Role of the code in the containers; NULL where there is none." }
execution_role_arn = { type = "VARCHAR", from = "ecs:DescribeTaskDefinition", description = "Role with which ECS pulls images, reads secrets and writes logs; NULL where there is none." }
requires_compatibilities = { type = "JSON", from = "ecs:DescribeTaskDefinition", description = "Launch types that the definition was checked for; an empty list where there are none." }
compatibilities = { type = "JSON", from = "ecs:DescribeTaskDefinition", description = "Launch types that the definition can run on." }
runtime_platform = { type = "JSON", from = "ecs:DescribeTaskDefinition", description = "Operating system and CPU architecture; NULL where they are not set." }
volumes = { type = "JSON", from = "ecs:DescribeTaskDefinition", description = "Volumes that containers may mount; an empty list where there are none." }
placement_constraints = { type = "JSON", from = "ecs:DescribeTaskDefinition", description = "Instances on which tasks may be placed; an empty list where any will do." }
proxy_configuration = { type = "JSON", from = "ecs:DescribeTaskDefinition", description = "Settings of the App Mesh proxy; NULL where there is none." }
requires_attributes = { type = "JSON", from = "ecs:DescribeTaskDefinition", description = "What a container instance must offer." }
inference_accelerators = { type = "JSON", from = "ecs:DescribeTaskDefinition", description = "Inference accelerators of the containers; an empty list where there are none." }
ephemeral_storage_size_in_gib = { type = "BIGINT", from = "ecs:DescribeTaskDefinition", description = "Ephemeral storage on Fargate in GiB; NULL where it is not set." }
registered_at = { type = "TIMESTAMP", from = "ecs:DescribeTaskDefinition", description = "When the revision was registered." }
registered_by = { type = "VARCHAR", from = "ecs:DescribeTaskDefinition", description = "ARN of the principal that registered the revision." }
deregistered_at = { type = "TIMESTAMP", from = "ecs:DescribeTaskDefinition", description = "When the revision was deregistered; NULL where it is active." }
tags_src = { type = "JSON", from = "ecs:DescribeTaskDefinition", description = "The tags as a list of key and value." }
*/
