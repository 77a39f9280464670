/*
title = "User joined an administrator group"
severity = "high"
alert = "immediate"
description = "Looks for users that belong to a group with administrator rights, by a managed or an inline policy, and did not belong to it in the earlier snapshot; a new user counts. A group that became one of administrators with its members in it is told of by the rules about policies."
related_checks = ["iam_group_administrator_access", "iam_user_administrator_access"]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups_manage.html"]
*/
with membership as (
    select arn, account_id, unnest(from_json(groups, '[{"GroupName": "VARCHAR"}]')).GroupName as group_name
    from after.aws_iam_user
),

membership_before as (
    select arn, account_id, unnest(from_json(groups, '[{"GroupName": "VARCHAR"}]')).GroupName as group_name
    from before.aws_iam_user
),

administrator as (
    select
        account_id, name as group_name, admin_policies,
        has_administrator_access or customer_policy_is_admin or inline_policy_is_admin as is_admin
    from after.iam_group_administrator
),

joined as (
    select
        membership.arn,
        membership.account_id,
        any_true(administrator.is_admin) as is_admin,
        string_agg(
            membership.group_name || ' (' || array_to_string(administrator.admin_policies, ', ') || ')',
            ', ' order by membership.group_name
        ) filter (administrator.is_admin) as groups
    from membership
    left join administrator using (account_id, group_name)
    anti join membership_before
        on membership_before.arn = membership.arn
        and membership_before.account_id = membership.account_id
        and membership_before.group_name = membership.group_name
    group by membership.arn, membership.account_id
)

select
    later.arn as resource,
    case
        when later.groups is null then null
        when joined.arn is null then false
        else joined.is_admin
    end
        and case when earlier.arn is null or earlier.groups is not null then true end as fires,
    'User ' || later.name || if(earlier.arn is null, ' is new, and an', ' became an')
        || ' administrator through group ' || joined.groups || '.' as reason,
    later.account_id,
    later.region
from after.aws_iam_user as later
left join before.aws_iam_user as earlier using (arn, account_id)
left join joined using (arn, account_id)
