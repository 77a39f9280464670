/*
title = "Kubernetes endpoint opened to the internet"
severity = "high"
alert = "immediate"
description = "Looks for EKS clusters whose API server got a public endpoint, or whose public endpoint lets the whole internet in and before let in some addresses alone. A new cluster counts where the whole internet reaches it. Clusters that do not run on EKS are left out."
related_checks = ["eks_cluster_endpoint_public"]
references = ["https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html"]
*/
with cluster as (
    select 'before' as side, arn, name, resources_vpc_config, connector_config, account_id, region
    from before.aws_eks_cluster
    union all
    select 'after', arn, name, resources_vpc_config, connector_config, account_id, region
    from after.aws_eks_cluster
),

network as (
    select
        * exclude (resources_vpc_config),
        from_json(
            resources_vpc_config, '{"endpointPublicAccess": "BOOLEAN", "publicAccessCidrs": ["VARCHAR"]}'
        ) as told
    from cluster
),

judged as (
    select
        *,
        told.endpointPublicAccess as is_public,
        -- EKS always names the addresses: no list, or an empty one, tells nothing.
        case when len(told.publicAccessCidrs) > 0
            then len(list_filter(told.publicAccessCidrs, lambda cidr: cidr_is_any(cidr))) > 0
        end as is_open
    from network
),

earlier as (
    from judged where side = 'before'
)

select
    later.arn as resource,
    later.connector_config is null and later.is_public and case
        when earlier.arn is null then later.is_open
        else not earlier.is_public or later.is_open and not earlier.is_open
    end as fires,
    'Cluster ' || later.name || case
        when earlier.arn is null then ' is new, and can be reached from the whole internet'
        when later.is_open then ' can now be reached from the whole internet'
        else ' can now be reached from the internet'
            || coalesce(', by ' || array_to_string(list_sort(later.told.publicAccessCidrs), ', '), '')
    end || '.' as reason,
    later.account_id,
    later.region
from judged as later
left join earlier using (arn, account_id)
where later.side = 'after'
