/*
description = "Access entries as the EKS API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeAccessEntry": {
                "accessEntry": {
                    "clusterName": "VARCHAR", "principalArn": "VARCHAR", "accessEntryArn": "VARCHAR", "type": "VARCHAR",
                    "username": "VARCHAR", "kubernetesGroups": "JSON", "createdAt": "VARCHAR", "modifiedAt": "VARCHAR"
                },
                "$error": "JSON"
            },
            "ListAssociatedAccessPolicies": {"associatedAccessPolicies": "JSON", "$error": "JSON"}
        }') as answer
    from resource
),

entry as (
    select *, answer.DescribeAccessEntry.accessEntry as entry
    from document
)

select
    -- The collector's id is that of the cluster and the principal: shop/arn:aws:iam::111111111111:role/admin.
    coalesce(entry.clusterName, split_part(resource_id, '/', 1)) as cluster_name,
    coalesce(entry.principalArn, resource_id[length(split_part(resource_id, '/', 1)) + 2:]) as principal_arn,
    entry.accessEntryArn as access_entry_arn,
    entry.type as type,
    entry.username as username,
    case when entry is not null then coalesce(entry.kubernetesGroups, '[]') end as kubernetes_groups,
    utc_time(entry.createdAt) as created_at,
    utc_time(entry.modifiedAt) as modified_at,
    case when answered(answer.ListAssociatedAccessPolicies)
        then coalesce(answer.ListAssociatedAccessPolicies.associatedAccessPolicies, '[]') end as associated_access_policies,
    partition,
    region,
    account_id,
    arn,
    coalesce(entry.principalArn, resource_id[length(split_part(resource_id, '/', 1)) + 2:]) as title,
    tags_json(tags) as tags
from entry
