/*
title = "IAM principal holds cluster-admin on a cluster"
severity = "high"
category = "identity"
scope = "resource"
description = "Looks for IAM principals with an access entry that lets them administer the whole cluster: by AmazonEKSClusterAdminPolicy or AmazonEKSAdminPolicy for the cluster, or as members of system:masters. The entry of the one who created the cluster counts. Principals in cluster_admin_allowlist are expected to. Role bindings and the aws-auth ConfigMap lie inside of the cluster and are not visible: a cluster that takes its principals from there alone is not known, and one that takes them from both is reported as information where no entry is found."
remediation = "Associate a narrower access policy, or limit it to namespaces."
references = ["https://docs.aws.amazon.com/eks/latest/userguide/access-policies.html"]
*/
with policy as (
    select
        account_id, region, cluster_name, principal_arn,
        split_part(policy_arn, '/', -1) as policy_name,
        access_scope_type = 'cluster' as is_everywhere
    from aws_eks_access_policy_association
),

association as (
    select
        account_id, region, cluster_name, principal_arn,
        any_true(policy_name in ('AmazonEKSClusterAdminPolicy', 'AmazonEKSAdminPolicy') and is_everywhere) as is_admin,
        string_agg(policy_name, ', ' order by policy_name)
            filter (policy_name in ('AmazonEKSClusterAdminPolicy', 'AmazonEKSAdminPolicy') and is_everywhere) as policies
    from policy
    group by account_id, region, cluster_name, principal_arn
),

entry as (
    select
        entry.account_id,
        entry.region,
        entry.cluster_name,
        entry.principal_arn,
        case
            when entry.associated_access_policies is null then null
            when association.principal_arn is null then false
            else association.is_admin
        end as has_admin_policy,
        list_contains(from_json(entry.kubernetes_groups, '["VARCHAR"]'), 'system:masters') as is_master,
        association.policies,
        len(list_filter(
            string_split(getvariable('cluster_admin_allowlist'), ','),
            lambda pattern: wildcard_matches(trim(pattern), entry.principal_arn)
        )) > 0 as is_expected
    from aws_eks_access_entry as entry
    left join association using (account_id, region, cluster_name, principal_arn)
),

judged as (
    select
        account_id, region, cluster_name,
        any_true((has_admin_policy or is_master) and not is_expected) as has_admin,
        string_agg(
            principal_arn || ' (' || coalesce(policies, 'system:masters') || ')', ', ' order by principal_arn
        ) filter ((has_admin_policy or is_master) and not is_expected) as admins
    from entry
    group by account_id, region, cluster_name
),

cluster as (
    select
        cluster.*,
        cluster.access_config ->> '$.authenticationMode' as mode,
        judged.admins,
        case
            -- A cluster without entries is a cluster whose entries were read.
            when judged.cluster_name is null and was_read('aws_eks_access_entry', cluster.account_id, cluster.region) then false
            else judged.has_admin
        end as has_admin
    from aws_eks_cluster as cluster
    left join judged
        on judged.account_id = cluster.account_id and judged.region = cluster.region and judged.cluster_name = cluster.name
)

select
    arn as resource,
    verdict(
        alarm := case when mode in ('API', 'API_AND_CONFIG_MAP') then has_admin end,
        info := mode = 'API_AND_CONFIG_MAP',
        skip := connector_config is not null
    ) as status,
    'Cluster ' || name || case
        when connector_config is not null then ' does not run on EKS, but is registered with it.'
        when has_admin then ' is administered by ' || admins || '.'
        when mode = 'API_AND_CONFIG_MAP'
            then ' has no access entry that lets an unexpected principal administer it;'
                || ' its aws-auth ConfigMap, which is not visible, may.'
        else ' has no access entry that lets an unexpected principal administer it.'
    end as reason,
    case when mode = 'CONFIG_MAP'
        then 'cluster ' || name || ' takes its principals from the aws-auth ConfigMap, which is not visible from outside'
    end as unknown_because,
    account_id,
    region,
    name as cluster_name
from cluster
