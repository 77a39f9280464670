/*
title = "New cluster administrator"
severity = "high"
alert = "immediate"
description = "Looks for IAM principals whose access entry lets them administer a whole EKS cluster, by AmazonEKSClusterAdminPolicy or AmazonEKSAdminPolicy for the cluster or as members of system:masters, and did not before. Principals in cluster_admin_allowlist are expected to. Role bindings and the aws-auth ConfigMap lie inside of the cluster and are not visible."
related_checks = ["eks_access_entry_cluster_admin"]
references = ["https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html"]
*/
with policy as (
    select 'before' as side, account_id, region, cluster_name, principal_arn, policy_arn, access_scope_type
    from before.aws_eks_access_policy_association
    union all
    select 'after', account_id, region, cluster_name, principal_arn, policy_arn, access_scope_type
    from after.aws_eks_access_policy_association
),

association as (
    select
        side, account_id, region, cluster_name, principal_arn,
        any_true(
            split_part(policy_arn, '/', -1) in ('AmazonEKSClusterAdminPolicy', 'AmazonEKSAdminPolicy')
            and access_scope_type = 'cluster'
        ) as is_admin
    from policy
    group by side, account_id, region, cluster_name, principal_arn
),

entry as (
    select
        'before' as side, account_id, region, cluster_name, principal_arn, arn, associated_access_policies,
        kubernetes_groups
    from before.aws_eks_access_entry
    union all
    select 'after', account_id, region, cluster_name, principal_arn, arn, associated_access_policies, kubernetes_groups
    from after.aws_eks_access_entry
),

judged as (
    select
        entry.side, entry.account_id, entry.region, entry.cluster_name, entry.principal_arn, entry.arn,
        list_contains(from_json(entry.kubernetes_groups, '["VARCHAR"]'), 'system:masters')
        or case
            when entry.associated_access_policies is null then null
            when association.principal_arn is null then false
            else association.is_admin
        end as is_admin,
        len(list_filter(
            string_split(getvariable('cluster_admin_allowlist'), ','),
            lambda pattern: wildcard_matches(trim(pattern), entry.principal_arn)
        )) > 0 as is_expected
    from entry
    left join association using (side, account_id, region, cluster_name, principal_arn)
),

earlier as (
    from judged where side = 'before'
)

select
    later.arn as resource,
    not later.is_expected
    and later.is_admin
    and case when earlier.arn is null then true else not earlier.is_admin end as fires,
    later.principal_arn || ' now administers cluster ' || later.cluster_name || '.' as reason,
    later.account_id,
    later.region,
    later.cluster_name
from judged as later
left join earlier using (account_id, region, cluster_name, principal_arn)
where later.side = 'after'
