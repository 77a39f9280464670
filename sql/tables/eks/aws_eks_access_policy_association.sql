/*
description = "Access policies of EKS that are associated with IAM principals in clusters."
grain = "one row per policy, principal and cluster"

[columns]
cluster_name = { type = "VARCHAR", description = "Name of the cluster." }
principal_arn = { type = "VARCHAR", description = "ARN of the IAM user or role." }
policy_arn = { type = "VARCHAR", description = "ARN of the access policy, such as arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy." }
access_scope = { type = "JSON", description = "Where the policy applies: the type, and the namespaces." }
access_scope_type = { type = "VARCHAR", description = "cluster or namespace." }
access_scope_namespaces = { type = "JSON", description = "Namespaces that the policy is limited to; empty for the whole cluster." }
associated_at = { type = "TIMESTAMP", description = "When the policy was associated." }
modified_at = { type = "TIMESTAMP", description = "When the association was last changed." }
title = { type = "VARCHAR", description = "ARN of the access policy." }
account_id = { type = "VARCHAR", description = "Account of the cluster." }
region = { type = "VARCHAR", description = "Region of the cluster." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with association as (
    select
        cluster_name, principal_arn, account_id, region, partition,
        unnest(from_json(associated_access_policies, '[{
            "policyArn": "VARCHAR", "accessScope": "JSON", "associatedAt": "VARCHAR", "modifiedAt": "VARCHAR"
        }]')) as policy
    from aws_eks_access_entry
)

select
    cluster_name,
    principal_arn,
    policy.policyArn as policy_arn,
    policy.accessScope as access_scope,
    policy.accessScope ->> '$.type' as access_scope_type,
    policy.accessScope -> '$.namespaces' as access_scope_namespaces,
    utc_time(policy.associatedAt) as associated_at,
    utc_time(policy.modifiedAt) as modified_at,
    policy.policyArn as title,
    account_id,
    region,
    partition
from association
