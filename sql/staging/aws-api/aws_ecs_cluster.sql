/*
description = "Clusters as the ECS API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeClusters": {
                "clusterArn": "VARCHAR", "clusterName": "VARCHAR", "status": "VARCHAR", "activeServicesCount": "BIGINT",
                "runningTasksCount": "BIGINT", "pendingTasksCount": "BIGINT", "registeredContainerInstancesCount": "BIGINT",
                "capacityProviders": "JSON", "defaultCapacityProviderStrategy": "JSON", "settings": "JSON",
                "statistics": "JSON", "configuration": {"executeCommandConfiguration": "JSON"},
                "serviceConnectDefaults": {"namespace": "VARCHAR"}, "attachments": "JSON", "attachmentsStatus": "VARCHAR",
                "tags": "JSON", "$error": "JSON"
            }
        }').DescribeClusters as cluster
    from resource
)

select
    arn as cluster_arn,
    coalesce(cluster.clusterName, resource_name, split_part(arn, '/', -1)) as cluster_name,
    cluster.status as status,
    cluster.activeServicesCount as active_services_count,
    cluster.runningTasksCount as running_tasks_count,
    cluster.pendingTasksCount as pending_tasks_count,
    cluster.registeredContainerInstancesCount as registered_container_instances_count,
    cluster.capacityProviders as capacity_providers,
    cluster.defaultCapacityProviderStrategy as default_capacity_provider_strategy,
    cluster.settings as settings,
    cluster.statistics as statistics,
    case when answered(cluster) then coalesce(cluster.configuration.executeCommandConfiguration, '{}') end
        as execute_command_configuration,
    cluster.serviceConnectDefaults.namespace as service_connect_defaults_namespace,
    cluster.attachments as attachments,
    cluster.attachmentsStatus as attachments_status,
    cluster.tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    coalesce(cluster.clusterName, resource_name, split_part(arn, '/', -1)) as title,
    tags_json(tags) as tags
from document
