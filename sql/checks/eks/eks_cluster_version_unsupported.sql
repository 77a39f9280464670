/*
title = "Cluster runs an unsupported Kubernetes version"
severity = "high"
category = "hygiene"
scope = "resource"
description = "Whether EKS had ended the standard support of the cluster's Kubernetes version when the snapshot was taken, by the calendar that AWS published in October 2026. Extended support costs six times as much for a year, and ends with a forced upgrade. A version that is newer than the calendar is supported for as long as the newest in it, and not known after that."
remediation = "Upgrade the control plane by one minor version at a time, and the nodes after it."
references = ["https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html"]
*/
with cluster as (
    select
        *,
        eks_standard_support_ended(version, snapshot_time()) as has_ended,
        eks_support_ends(version) as ends
    from aws_eks_cluster
)

select
    arn as resource,
    verdict(alarm := has_ended, skip := connector_config is not null) as status,
    'Cluster ' || name || case
        when connector_config is not null then ' does not run on EKS, but is registered with it.'
        when has_ended then ' runs Kubernetes ' || version || case
            when ends is null then ', whose support ended long ago.'
            when ends.extended <= snapshot_time()
                then ', whose extended support ended on ' || strftime(ends.extended, '%Y-%m-%d') || '.'
            else ', whose standard support ended on ' || strftime(ends.standard, '%Y-%m-%d')
                || case upgrade_policy ->> '$.supportType'
                    when 'EXTENDED' then '; the cluster is in extended support until '
                    when 'STANDARD' then '; EKS will upgrade the cluster, though extended support lasts until '
                    else '; extended support lasts until '
                end || strftime(ends.extended, '%Y-%m-%d') || '.'
        end
        when not has_ended then ' runs Kubernetes ' || version || ', which is in standard support'
            || coalesce(' until ' || strftime(ends.standard, '%Y-%m-%d'), '') || '.'
    end as reason,
    case when version is not null and has_ended is null
        then 'Kubernetes ' || version || ' is not in the calendar of versions' end as unknown_because,
    account_id,
    region,
    version
from cluster
