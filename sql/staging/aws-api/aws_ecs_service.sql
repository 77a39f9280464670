/*
description = "Services as the ECS API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeServices": {
                "serviceName": "VARCHAR", "clusterArn": "VARCHAR", "status": "VARCHAR", "taskDefinition": "VARCHAR",
                "createdAt": "VARCHAR", "createdBy": "VARCHAR", "deploymentController": {"type": "VARCHAR"},
                "desiredCount": "BIGINT", "runningCount": "BIGINT", "pendingCount": "BIGINT", "launchType": "VARCHAR",
                "platformFamily": "VARCHAR", "platformVersion": "VARCHAR", "schedulingStrategy": "VARCHAR",
                "enableECSManagedTags": "BOOLEAN", "enableExecuteCommand": "BOOLEAN", "propagateTags": "VARCHAR",
                "healthCheckGracePeriodSeconds": "BIGINT", "roleArn": "VARCHAR", "networkConfiguration": "JSON",
                "taskSets": "JSON", "deployments": "JSON", "deploymentConfiguration": "JSON",
                "capacityProviderStrategy": "JSON", "loadBalancers": "JSON", "serviceRegistries": "JSON",
                "placementConstraints": "JSON", "placementStrategy": "JSON", "tags": "JSON", "$error": "JSON"
            }
        }').DescribeServices as service
    from resource
)

select
    coalesce(service.serviceName, resource_name, split_part(arn, '/', -1)) as service_name,
    service.clusterArn as cluster_arn,
    service.status as status,
    service.taskDefinition as task_definition,
    utc_time(service.createdAt) as created_at,
    service.createdBy as created_by,
    -- The API leaves the controller out where it is ECS itself.
    case when answered(service) then coalesce(service.deploymentController.type, 'ECS') end as deployment_controller_type,
    service.desiredCount as desired_count,
    service.runningCount as running_count,
    service.pendingCount as pending_count,
    service.launchType as launch_type,
    service.platformFamily as platform_family,
    service.platformVersion as platform_version,
    service.schedulingStrategy as scheduling_strategy,
    service.enableECSManagedTags as enable_ecs_managed_tags,
    service.enableExecuteCommand as enable_execute_command,
    service.propagateTags as propagate_tags,
    service.healthCheckGracePeriodSeconds as health_check_grace_period_seconds,
    service.roleArn as role_arn,
    case when answered(service) then coalesce(service.networkConfiguration, '{}') end as network_configuration,
    case when answered(service) then coalesce(service.taskSets, '[]') end as task_sets,
    service.deployments as deployments,
    service.deploymentConfiguration as deployment_configuration,
    case when answered(service) then coalesce(service.capacityProviderStrategy, '[]') end as capacity_provider_strategy,
    service.loadBalancers as load_balancers,
    service.serviceRegistries as service_registries,
    service.placementConstraints as placement_constraints,
    service.placementStrategy as placement_strategy,
    service.tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    coalesce(service.serviceName, resource_name, split_part(arn, '/', -1)) as title,
    tags_json(tags) as tags
from document
