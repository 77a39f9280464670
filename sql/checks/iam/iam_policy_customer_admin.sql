/*
title = "Customer-managed policy allows every action on every resource"
severity = "high"
category = "identity"
scope = "resource"
description = "Looks at the default version of customer-managed policies for a statement that allows every action (or uses NotAction) on every resource (or uses NotResource). A condition does not clear it. The reason tells whether anything holds the policy: one that is not attached is one step away from it, and one that serves as a permissions boundary alone grants nothing."
remediation = "Detach and delete the policy, or narrow its actions and resources."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html"]
*/
with admin_policy as (
    select distinct account_id, policy_arn
    from iam_managed_policy_statement
    where is_admin
),

fact as (
    select
        policy.*,
        case when policy.policy is not null then admin_policy.policy_arn is not null end as is_admin
    from aws_iam_policy as policy
    left join admin_policy on admin_policy.account_id = policy.account_id and admin_policy.policy_arn = policy.arn
    where policy.is_aws_managed is distinct from true
)

select
    arn as resource,
    verdict(alarm := is_admin) as status,
    'Policy ' || name || case
        when is_admin and attachment_count > 0
            then ' allows everything and is attached to ' || attachment_count
                || if(attachment_count = 1, ' identity.', ' identities.')
        when is_admin and permissions_boundary_usage_count > 0
            then ' allows everything and serves as a permissions boundary alone.'
        when is_admin and attachment_count = 0 then ' allows everything and is attached to nothing.'
        when is_admin then ' allows everything.'
        else ' does not allow everything.'
    end as reason,
    account_id,
    region
from fact
