/*
title = "Cluster does not enforce network policies"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Whether the network plugin of EKS (the vpc-cni add-on) enforces Kubernetes network policies. Where it does not, every pod can reach every other, whatever policies the cluster holds. What lies inside of the cluster is not visible: a cluster without the add-on may run another plugin (Calico, Cilium), and one in EKS Auto Mode turns network policies on by a ConfigMap, so that both are not known."
remediation = "Set enableNetworkPolicy in the configuration of the vpc-cni add-on, beside what is set there, and write policies for the namespaces."
references = ["https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy.html"]
nullable = ["aws_eks_addon"]
*/
with plugin as (
    select
        account_id, region, cluster_name, configuration_values,
        -- The values are JSON or YAML, and the flag a text or a boolean in either.
        regexp_matches(configuration_values, '(?i)["'']?\benableNetworkPolicy\b["'']?\s*:\s*["'']?true\b') as enforces
    from aws_eks_addon
    where addon_name = 'vpc-cni'
),

cluster as (
    select
        cluster.*,
        (cluster.compute_config ->> '$.enabled') is not distinct from 'true' as is_auto,
        plugin.cluster_name is not null as has_plugin,
        plugin.enforces
    from aws_eks_cluster as cluster
    left join plugin
        on plugin.account_id = cluster.account_id and plugin.region = cluster.region and plugin.cluster_name = cluster.name
)

select
    arn as resource,
    verdict(
        alarm := case when compute_config is not null and not is_auto then not enforces end, skip := connector_config is not null
    ) as status,
    'Cluster ' || name || case
        when connector_config is not null then ' does not run on EKS, but is registered with it.'
        when enforces then ' enforces network policies.'
        when not enforces then ' does not enforce network policies: its vpc-cni add-on does not set enableNetworkPolicy.'
    end as reason,
    case
        when is_auto then 'cluster ' || name || ' runs in EKS Auto Mode, where network policies are turned on inside of the cluster'
        when not has_plugin and was_read('aws_eks_addon', account_id, region)
            then 'cluster ' || name || ' has no vpc-cni add-on, and what other plugin it may run is not visible from outside'
    end as unknown_because,
    account_id,
    region,
    name as cluster_name
from cluster
