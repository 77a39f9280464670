/*
description = "Clusters as AWS Config records them, in the API's member names. Config holds no counts and no state."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {"configuration": {
                "ClusterName": "VARCHAR", "CapacityProviders": "JSON", "DefaultCapacityProviderStrategy": "JSON",
                "ClusterSettings": "JSON", "Configuration": {"ExecuteCommandConfiguration": "JSON"}, "Tags": "JSON"
            }}
        }').ConfigurationItem.configuration as cluster
    from resource
)

select
    arn as cluster_arn,
    coalesce(cluster.ClusterName, resource_name, split_part(arn, '/', -1)) as cluster_name,
    cluster.CapacityProviders as capacity_providers,
    lower_member_names(cluster.DefaultCapacityProviderStrategy) as default_capacity_provider_strategy,
    lower_member_names(cluster.ClusterSettings) as settings,
    case when cluster is not null then coalesce(lower_member_names(cluster.Configuration.ExecuteCommandConfiguration), '{}') end
        as execute_command_configuration,
    lower_member_names(cluster.Tags) as tags_src,
    partition,
    region,
    account_id,
    arn,
    coalesce(cluster.ClusterName, resource_name, split_part(arn, '/', -1)) as title,
    tags_json(tags) as tags
from document
