/*
title = "Role policy allows every action on every resource"
severity = "high"
category = "identity"
scope = "resource"
description = "Looks for inline and customer-managed policies of roles that allow every action (or use NotAction) on every resource (or use NotResource). AdministratorAccess, the policy that AWS keeps, has a check of its own."
remediation = "Name the actions and resources that the role needs."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
*/
with fact as (
    select
        *,
        contains(arn, ':role/aws-service-role/') as is_service_linked,
        list_filter(admin_policies, lambda policy_name: policy_name <> 'AdministratorAccess') as policies
    from iam_role_administrator
)

select
    arn as resource,
    verdict(alarm := customer_policy_is_admin or inline_policy_is_admin, skip := is_service_linked) as status,
    'Role ' || name || case
        when is_service_linked then ' is linked to a service, which decides what it grants.'
        when customer_policy_is_admin or inline_policy_is_admin
            then ' may do everything by its policy ' || array_to_string(if(len(policies) > 0, policies, admin_policies), ', ')
                || '.'
        else ' has no policy of the account''s own that allows everything.'
    end as reason,
    account_id,
    region,
    name as role_name
from fact
