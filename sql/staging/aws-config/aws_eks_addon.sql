/*
description = "Add-ons as AWS Config records them. Config holds neither their state nor their settings."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {"configuration": {
                "AddonName": "VARCHAR", "ClusterName": "VARCHAR", "AddonVersion": "VARCHAR", "ServiceAccountRoleArn": "VARCHAR"
            }}
        }').ConfigurationItem.configuration as addon
    from resource
)

select
    -- arn:aws:eks:region:account:addon/cluster/name/id
    coalesce(addon.AddonName, split_part(arn, '/', 3)) as addon_name,
    coalesce(addon.ClusterName, split_part(arn, '/', 2)) as cluster_name,
    addon.AddonVersion as addon_version,
    addon.ServiceAccountRoleArn as service_account_role_arn,
    partition,
    region,
    account_id,
    arn,
    coalesce(addon.AddonName, split_part(arn, '/', 3)) as title,
    tags_json(tags) as tags
from document
