/*
description = "Users as AWS Config records them: without password, MFA devices and last use."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ConfigurationItem": {"configuration": {
            "userName": "VARCHAR", "userId": "VARCHAR", "path": "VARCHAR", "arn": "VARCHAR", "createDate": "VARCHAR",
            "groupList": ["VARCHAR"],
            "userPolicyList": [{"policyName": "VARCHAR", "policyDocument": "JSON"}],
            "attachedManagedPolicies": [{"policyArn": "VARCHAR"}],
            "permissionsBoundary": {"permissionsBoundaryArn": "VARCHAR", "permissionsBoundaryType": "VARCHAR"},
            "tags": [{"key": "VARCHAR", "value": "VARCHAR"}]
        }}}').ConfigurationItem.configuration as item
    from resource
)

select
    coalesce(item.userName, resource_name) as name,
    item.userId as user_id,
    item.path as path,
    utc_time(item.createDate) as create_date,
    case when item is not null then item.permissionsBoundary.permissionsBoundaryArn is not null end
        as has_permissions_boundary,
    item.permissionsBoundary.permissionsBoundaryArn as permissions_boundary_arn,
    item.permissionsBoundary.permissionsBoundaryType as permissions_boundary_type,
    to_json(list_transform(item.groupList, lambda group_name: struct_pack(GroupName := group_name))) as groups,
    inline_policies_json(item.userPolicyList) as inline_policies,
    policy_arns_json(item.attachedManagedPolicies) as attached_policy_arns,
    to_json(list_transform(item.tags, lambda tag: struct_pack("Key" := tag.key, "Value" := tag.value))) as tags_src,
    coalesce(
        arn, item.arn,
        'arn:' || partition || ':iam::' || account_id || ':user' || coalesce(item.path, '/')
            || coalesce(item.userName, resource_name)
    ) as arn,
    account_id,
    region,
    partition,
    coalesce(item.userName, resource_name) as title,
    tags_json(tags) as tags
from document
