/*
title = "User inline policy allows every action on every resource"
severity = "critical"
category = "identity"
scope = "resource"
description = "Looks for statements in the inline policies of users that allow every action (or use NotAction) on every resource (or use NotResource). Nobody sees such a grant in the list of policies. A condition does not clear it."
remediation = "Delete the inline policy, and attach a managed policy with named actions and resources."
command = "aws iam delete-user-policy --user-name {user_name} --policy-name {policy_name}"
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html"]
*/
with fact as (
    select *, inline_admin_policies(inline_policies) as admin_policies
    from aws_iam_user
)

select
    arn as resource,
    verdict(alarm := len(admin_policies) > 0) as status,
    'User ' || name || case
        when len(admin_policies) > 0
            then ' may do everything by the inline policy ' || array_to_string(admin_policies, ', ') || '.'
        else ' has no inline policy that allows everything.'
    end as reason,
    account_id,
    region,
    name as user_name,
    admin_policies[1] as policy_name
from fact
