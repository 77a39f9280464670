/*
description = "Clusters of containers: settings, and capacity providers where a resource of its own tells them."
table = "aws_ecs_cluster"
parts = { aws_ecs_cluster_capacity_providers = "cluster_name" }

[actual]
settings = "iac_pairs(settings, 'name', 'value')"
capacity_providers = "iac_sorted(capacity_providers)"
*/
select
    cluster.state_id,
    iac_pairs(cluster.attributes -> 'setting', 'name', 'value') as settings,
    iac_texts(part.attributes, 'capacity_providers') as capacity_providers
from state.aws_ecs_cluster as cluster
left join state.aws_ecs_cluster_capacity_providers as part on part.owner = cluster.state_id
