/*
title = "Group grants administrator rights"
severity = "medium"
category = "identity"
scope = "resource"
description = "Looks for groups with AdministratorAccess or a policy, managed or inline, that allows every action on every resource. A group without members is a standing grant, too."
remediation = "Replace the grant by a role that the members assume with MFA."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage.html"]
optional = ["aws_iam_user"]
*/
with membership as (
    select account_id, name as user_name, unnest(from_json(groups, '[{"GroupName": "VARCHAR"}]')) as member_of
    from aws_iam_user
),

members as (
    select account_id, member_of.GroupName as group_name, array_to_string(list(user_name order by user_name), ', ') as names
    from membership
    group by account_id, member_of.GroupName
)

select
    administrator.arn as resource,
    verdict(
        alarm := administrator.has_administrator_access or administrator.customer_policy_is_admin
            or administrator.inline_policy_is_admin
    ) as status,
    'Group ' || administrator.name || case
        when len(administrator.admin_policies) > 0
            then ' makes its members administrators by ' || array_to_string(administrator.admin_policies, ', ')
                || coalesce('; they are ' || members.names, '') || '.'
        else ' has no policy that makes its members administrators.'
    end as reason,
    administrator.account_id,
    administrator.region
from iam_group_administrator as administrator
left join members
    on administrator.account_id = members.account_id and administrator.name = members.group_name
