/*
title = "User has policies of its own"
severity = "low"
category = "identity"
scope = "resource"
description = "Looks for managed and inline policies that are attached to the user itself. Grants through groups and roles are fewer and easier to review. A permissions boundary is not a grant."
remediation = "Move the permissions to a group or role, and detach them from the user."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-attach-detach.html"]
*/
with fact as (
    select
        *, json_array_length(attached_policy_arns) as attached_count, json_array_length(inline_policies) as inline_count
    from aws_iam_user
)

select
    arn as resource,
    verdict(alarm := attached_count > 0 or inline_count > 0) as status,
    'User ' || name || case
        when attached_count > 0 and inline_count > 0
            then ' has ' || attached_count || ' attached and ' || inline_count || ' inline policies of its own.'
        when attached_count > 0
            then ' has ' || attached_count || ' attached ' || if(attached_count = 1, 'policy', 'policies') || ' of its own.'
        when inline_count > 0
            then ' has ' || inline_count || ' inline ' || if(inline_count = 1, 'policy', 'policies') || ' of its own.'
        else ' has no policies of its own.'
    end as reason,
    account_id,
    region,
    name as user_name
from fact
