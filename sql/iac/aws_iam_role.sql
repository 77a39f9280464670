/*
description = "Roles: who may take them, their limits, and their policies, whether these are blocks of the role or resources of their own."
table = "aws_iam_role"
parts = { aws_iam_policy_attachment = "roles", aws_iam_role_policy = "role", aws_iam_role_policy_attachment = "role" }
default = "starts_with(path, '/aws-service-role/') or starts_with(path, '/aws-reserved/')"
*/
with attached as (
    select owner, list(attributes ->> 'policy_arn') as arns
    from (from state.aws_iam_role_policy_attachment union all from state.aws_iam_policy_attachment)
    group by owner
),

inline as (
    select state_id, block.value ->> 'name' as name, block.value ->> 'policy' as document
    from state.aws_iam_role, json_each(attributes -> 'inline_policy') as block
    union
    select owner, attributes ->> 'name', attributes ->> 'policy' from state.aws_iam_role_policy
),

-- A policy that is a resource of its own is a block of the refreshed role, too, in another spelling.
written as (
    select state_id, to_json(list({'PolicyName': name, 'PolicyDocument': document} order by name)) as policies
    from (
        select state_id, name, iac_document(max(document)) as document
        from inline
        where name <> ''
        group by state_id, name
    )
    group by state_id
)

select
    role.state_id,
    role.attributes ->> 'path' as path,
    role.attributes ->> 'description' as description,
    role.attributes ->> 'max_session_duration' as max_session_duration,
    role.attributes ->> 'permissions_boundary' as permissions_boundary_arn,
    iac_document(role.attributes ->> 'assume_role_policy') as assume_role_policy,
    to_json(list_sort(list_distinct(list_concat(
        coalesce(json_texts(role.attributes -> 'managed_policy_arns'), []), coalesce(attached.arns, [])
    )))) as attached_policy_arns,
    coalesce(written.policies, '[]'::json) as inline_policies
from state.aws_iam_role as role
left join attached on attached.owner = role.state_id
left join written using (state_id)
