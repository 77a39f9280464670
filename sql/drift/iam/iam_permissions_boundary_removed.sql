/*
title = "Permissions boundary was removed"
severity = "high"
alert = "immediate"
description = "Looks for users and roles that had a permissions boundary and have none. The boundary is what keeps those who may create identities from creating mightier ones; without it, all that the identity's policies allow is in force. A user or role that was deleted and made anew is another one, and another boundary in the place of the old one is a boundary."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"]
*/
with later as (
    select
        arn, account_id, region, 'User ' || name as subject, user_id as unique_id, has_permissions_boundary
    from after.aws_iam_user
    union all
    select arn, account_id, region, 'Role ' || name, role_id, has_permissions_boundary
    from after.aws_iam_role
),

earlier as (
    select arn, account_id, user_id as unique_id, has_permissions_boundary, permissions_boundary_arn
    from before.aws_iam_user
    union all
    select arn, account_id, role_id, has_permissions_boundary, permissions_boundary_arn
    from before.aws_iam_role
)

select
    later.arn as resource,
    coalesce(earlier.unique_id = later.unique_id, true)
        and earlier.has_permissions_boundary and not later.has_permissions_boundary as fires,
    later.subject || ' no longer has the permissions boundary '
        || coalesce(earlier.permissions_boundary_arn, 'that it had') || '.' as reason,
    later.account_id,
    later.region
from later
join earlier using (arn, account_id)
