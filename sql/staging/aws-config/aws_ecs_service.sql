/*
description = "Services as AWS Config records them, in the API's member names. Config holds no counts, no state and no deployments; task sets are resources of their own there."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {"configuration": {
                "ServiceName": "VARCHAR", "Name": "VARCHAR", "Cluster": "VARCHAR", "TaskDefinition": "VARCHAR",
                "DeploymentController": {"Type": "VARCHAR"}, "DesiredCount": "BIGINT", "LaunchType": "VARCHAR",
                "PlatformVersion": "VARCHAR", "SchedulingStrategy": "VARCHAR", "EnableECSManagedTags": "BOOLEAN",
                "EnableExecuteCommand": "BOOLEAN", "PropagateTags": "VARCHAR", "HealthCheckGracePeriodSeconds": "BIGINT",
                "Role": "VARCHAR", "NetworkConfiguration": "JSON", "DeploymentConfiguration": "JSON",
                "CapacityProviderStrategy": "JSON", "LoadBalancers": "JSON", "ServiceRegistries": "JSON",
                "PlacementConstraints": "JSON", "PlacementStrategies": "JSON", "Tags": "JSON"
            }}
        }').ConfigurationItem.configuration as service
    from resource
)

select
    coalesce(service.ServiceName, service.Name, resource_name, split_part(arn, '/', -1)) as service_name,
    service.Cluster as cluster_arn,
    service.TaskDefinition as task_definition,
    service.DeploymentController.Type as deployment_controller_type,
    service.DesiredCount as desired_count,
    service.LaunchType as launch_type,
    service.PlatformVersion as platform_version,
    service.SchedulingStrategy as scheduling_strategy,
    service.EnableECSManagedTags as enable_ecs_managed_tags,
    service.EnableExecuteCommand as enable_execute_command,
    service.PropagateTags as propagate_tags,
    service.HealthCheckGracePeriodSeconds as health_check_grace_period_seconds,
    service.Role as role_arn,
    case when service is not null then coalesce(lower_member_names(service.NetworkConfiguration), '{}') end
        as network_configuration,
    lower_member_names(service.DeploymentConfiguration) as deployment_configuration,
    lower_member_names(service.CapacityProviderStrategy) as capacity_provider_strategy,
    lower_member_names(service.LoadBalancers) as load_balancers,
    lower_member_names(service.ServiceRegistries) as service_registries,
    lower_member_names(service.PlacementConstraints) as placement_constraints,
    lower_member_names(service.PlacementStrategies) as placement_strategy,
    lower_member_names(service.Tags) as tags_src,
    partition,
    region,
    account_id,
    arn,
    coalesce(service.ServiceName, service.Name, resource_name, split_part(arn, '/', -1)) as title,
    tags_json(tags) as tags
from document
