/*
description = "Clusters as both versions of the Kafka API answer. The first tells of provisioned clusters alone, with what the second keeps under `Provisioned` beside the rest."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListClustersV2": {
                "ClusterName": "VARCHAR", "ActiveOperationArn": "VARCHAR", "ClusterType": "VARCHAR",
                "CreationTime": "VARCHAR", "CurrentVersion": "VARCHAR", "State": "VARCHAR", "StateInfo": "JSON",
                "Provisioned": "JSON"
            },
            "ListClusters": "JSON"
        }') as answer
    from resource
),

listed as (
    select
        *,
        answer.ListClustersV2 as cluster,
        from_json(answer.ListClusters, '{
            "ClusterName": "VARCHAR", "ActiveOperationArn": "VARCHAR", "CreationTime": "VARCHAR",
            "CurrentVersion": "VARCHAR", "State": "VARCHAR", "StateInfo": "JSON"
        }') as provisioned_cluster
    from document
)

select
    coalesce(cluster.ClusterName, provisioned_cluster.ClusterName) as cluster_name,
    coalesce(cluster.ActiveOperationArn, provisioned_cluster.ActiveOperationArn) as active_operation_arn,
    case when cluster is not null then cluster.ClusterType when provisioned_cluster is not null then 'PROVISIONED' end
        as cluster_type,
    utc_time(coalesce(cluster.CreationTime, provisioned_cluster.CreationTime)) as creation_time,
    coalesce(cluster.CurrentVersion, provisioned_cluster.CurrentVersion) as current_version,
    coalesce(cluster.State, provisioned_cluster.State) as state,
    case
        when cluster is not null then cluster.Provisioned
        when provisioned_cluster is not null then json_merge_patch(answer.ListClusters, '{
            "ActiveOperationArn": null, "ClusterArn": null, "ClusterName": null, "CreationTime": null,
            "CurrentVersion": null, "State": null, "StateInfo": null, "Tags": null
        }')
    end as provisioned,
    coalesce(cluster.StateInfo, provisioned_cluster.StateInfo) as state_info,
    partition,
    region,
    account_id,
    arn,
    coalesce(cluster.ClusterName, provisioned_cluster.ClusterName) as title,
    tags_json(tags) as tags
from listed
