/*
title = "Managed policy now grants full administration"
severity = "high"
alert = "immediate"
description = "Looks for customer-managed policies whose version in force allows every action (or uses NotAction) on every resource (or uses NotResource), and did not in the earlier snapshot; a policy that is new and allows it counts. Whoever holds the policy is an administrator without anything having been attached. A condition does not clear it; the reason tells how many hold it."
related_checks = ["iam_policy_customer_admin"]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-versioning.html"]
*/
with admin_policy as (
    select distinct account_id, policy_arn
    from after.iam_managed_policy_statement
    where is_admin
),

admin_policy_before as (
    select distinct account_id, policy_arn
    from before.iam_managed_policy_statement
    where is_admin
),

later as (
    select
        policy.*,
        case when policy.policy is not null then admin_policy.policy_arn is not null end as is_admin
    from after.aws_iam_policy as policy
    left join admin_policy on admin_policy.account_id = policy.account_id and admin_policy.policy_arn = policy.arn
    where policy.is_aws_managed is distinct from true
),

earlier as (
    select
        policy.arn,
        policy.account_id,
        policy.default_version_id,
        case when policy.policy is not null then admin_policy_before.policy_arn is not null end as is_admin
    from before.aws_iam_policy as policy
    left join admin_policy_before
        on admin_policy_before.account_id = policy.account_id and admin_policy_before.policy_arn = policy.arn
)

select
    later.arn as resource,
    later.is_admin and case when earlier.arn is null then true else not earlier.is_admin end as fires,
    'Policy ' || later.name
        || case
            when earlier.arn is null then ' is new and allows everything'
            when later.default_version_id <> earlier.default_version_id
                then ' allows everything since its version ' || later.default_version_id || ' (before: '
                    || earlier.default_version_id || ')'
            else ' now allows everything'
        end
        || case
            when later.attachment_count > 0
                then ', and is attached to ' || later.attachment_count
                    || if(later.attachment_count = 1, ' identity', ' identities')
            when later.attachment_count = 0 then ', and is attached to nothing'
            else ''
        end || '.' as reason,
    later.account_id,
    later.region
from later
left join earlier using (arn, account_id)
