/*
description = "Groups as AWS Config records them; members are told of by the users."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ConfigurationItem": {"configuration": {
            "groupName": "VARCHAR", "groupId": "VARCHAR", "path": "VARCHAR", "arn": "VARCHAR", "createDate": "VARCHAR",
            "groupPolicyList": [{"policyName": "VARCHAR", "policyDocument": "JSON"}],
            "attachedManagedPolicies": [{"policyArn": "VARCHAR"}]
        }}}').ConfigurationItem.configuration as item
    from resource
)

select
    coalesce(item.groupName, resource_name) as name,
    item.groupId as group_id,
    item.path as path,
    utc_time(item.createDate) as create_date,
    inline_policies_json(item.groupPolicyList) as inline_policies,
    policy_arns_json(item.attachedManagedPolicies) as attached_policy_arns,
    coalesce(
        arn, item.arn,
        'arn:' || partition || ':iam::' || account_id || ':group' || coalesce(item.path, '/')
            || coalesce(item.groupName, resource_name)
    ) as arn,
    account_id,
    region,
    partition,
    coalesce(item.groupName, resource_name) as title,
    tags_json(tags) as tags
from document
