/*
title = "User has administrator rights"
severity = "high"
category = "identity"
scope = "resource"
description = "Looks for managed policies, attached to the user itself, that are AdministratorAccess or allow every action on every resource, and for groups of the user that have any policy of that kind, inline ones included. Inline policies of the user itself have a check of their own."
remediation = "Replace the grant by a least-privilege policy, or by a role that is assumed on demand."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
*/
with fact as (
    select
        *, has_administrator_access or customer_policy_is_admin as is_admin_itself,
        has_administrator_access or customer_policy_is_admin or groups_are_admin as is_admin
    from iam_user_administrator
)

select
    arn as resource,
    verdict(alarm := is_admin) as status,
    'User ' || name || case
        when is_admin_itself then ' is an administrator by ' || array_to_string(admin_policies, ', ') || '.'
        when groups_are_admin then ' is an administrator through group ' || array_to_string(admin_groups, ', ') || '.'
        else ' has no managed policy and no group that makes it an administrator.'
    end as reason,
    account_id,
    region,
    name as user_name
from fact
