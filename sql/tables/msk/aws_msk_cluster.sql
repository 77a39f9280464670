/*
description = "Clusters of Managed Streaming for Kafka, with who reaches them and how they encrypt."
grain = "one row per cluster"
resource_type = "AWS::MSK::Cluster"
list = ["kafka:ListClustersV2", "kafka:ListClusters"]
per = "region"

[columns]
cluster_name = { type = "VARCHAR", description = "Name of the cluster." }
active_operation_arn = { type = "VARCHAR", description = "ARN of the change that is going on; NULL where there is none." }
cluster_type = { type = "VARCHAR", description = "PROVISIONED or SERVERLESS." }
creation_time = { type = "TIMESTAMP", description = "When the cluster was created." }
current_version = { type = "VARCHAR", description = "Version of the cluster's settings." }
state = { type = "VARCHAR", description = "State of the cluster, such as ACTIVE." }
provisioned = { type = "JSON", description = "Brokers, network, authentication, encryption and logs of a provisioned cluster; NULL for a serverless one." }
state_info = { type = "JSON", description = "What is wrong with the cluster; NULL where nothing is." }
*/
