/*
description = "Roles as AWS Config records them: without description, session duration and last use."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ConfigurationItem": {"configuration": {
            "roleName": "VARCHAR", "roleId": "VARCHAR", "path": "VARCHAR", "arn": "VARCHAR", "createDate": "VARCHAR",
            "assumeRolePolicyDocument": "JSON",
            "instanceProfileList": [{"arn": "VARCHAR"}],
            "rolePolicyList": [{"policyName": "VARCHAR", "policyDocument": "JSON"}],
            "attachedManagedPolicies": [{"policyArn": "VARCHAR"}],
            "permissionsBoundary": {"permissionsBoundaryArn": "VARCHAR", "permissionsBoundaryType": "VARCHAR"},
            "tags": [{"key": "VARCHAR", "value": "VARCHAR"}]
        }}}').ConfigurationItem.configuration as item
    from resource
)

select
    coalesce(item.roleName, resource_name) as name,
    item.roleId as role_id,
    item.path as path,
    utc_time(item.createDate) as create_date,
    policy_document(item.assumeRolePolicyDocument) as assume_role_policy,
    to_json(list_transform(item.instanceProfileList, lambda profile: profile.arn)) as instance_profile_arns,
    case when item is not null then item.permissionsBoundary.permissionsBoundaryArn is not null end
        as has_permissions_boundary,
    item.permissionsBoundary.permissionsBoundaryArn as permissions_boundary_arn,
    item.permissionsBoundary.permissionsBoundaryType as permissions_boundary_type,
    inline_policies_json(item.rolePolicyList) as inline_policies,
    policy_arns_json(item.attachedManagedPolicies) as attached_policy_arns,
    to_json(list_transform(item.tags, lambda tag: struct_pack("Key" := tag.key, "Value" := tag.value))) as tags_src,
    coalesce(
        arn, item.arn,
        'arn:' || partition || ':iam::' || account_id || ':role' || coalesce(item.path, '/')
            || coalesce(item.roleName, resource_name)
    ) as arn,
    account_id,
    region,
    partition,
    coalesce(item.roleName, resource_name) as title,
    tags_json(tags) as tags
from document
