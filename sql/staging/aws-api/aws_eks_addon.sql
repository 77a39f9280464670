/*
description = "Add-ons as the EKS API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeAddon": {
                "addon": {
                    "addonName": "VARCHAR", "clusterName": "VARCHAR", "addonVersion": "VARCHAR", "status": "VARCHAR",
                    "configurationValues": "VARCHAR", "owner": "VARCHAR", "publisher": "VARCHAR", "createdAt": "VARCHAR",
                    "modifiedAt": "VARCHAR", "serviceAccountRoleArn": "VARCHAR", "marketplaceInformation": "JSON",
                    "health": {"issues": "JSON"}
                },
                "$error": "JSON"
            }
        }').DescribeAddon.addon as addon
    from resource
)

select
    coalesce(addon.addonName, resource_name, split_part(resource_id, '/', 2)) as addon_name,
    -- The collector's id is that of the cluster and the add-on: shop/vpc-cni.
    coalesce(addon.clusterName, split_part(resource_id, '/', 1)) as cluster_name,
    addon.addonVersion as addon_version,
    addon.status as status,
    case when addon is not null then coalesce(addon.configurationValues, '') end as configuration_values,
    addon.owner as owner,
    addon.publisher as publisher,
    utc_time(addon.createdAt) as created_at,
    utc_time(addon.modifiedAt) as modified_at,
    addon.serviceAccountRoleArn as service_account_role_arn,
    addon.marketplaceInformation as marketplace_information,
    case when addon is not null then coalesce(addon.health.issues, '[]') end as health_issues,
    partition,
    region,
    account_id,
    arn,
    coalesce(addon.addonName, resource_name, split_part(resource_id, '/', 2)) as title,
    tags_json(tags) as tags
from document
