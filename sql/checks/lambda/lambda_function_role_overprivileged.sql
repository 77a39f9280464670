/*
title = "Function runs with an administrative role"
severity = "high"
category = "identity"
scope = "resource"
description = "Whether the role of the function has AdministratorAccess (and is not expected to, see admin_role_allowlist), or a policy of the account's own that allows every action on every resource. Whoever gets the function to run what they like, or reads its credentials, owns the account."
remediation = "Give the function a role of its own, with AWSLambdaBasicExecutionRole and what it calls."
references = ["https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html"]
nullable = ["aws_iam_role", "aws_iam_policy"]
*/
with judged as (
    select
        function.*,
        role.arn as role_arn,
        role.name as role_name,
        role.admin_policies,
        (
            role.has_administrator_access
            and len(list_filter(
                string_split(getvariable('admin_role_allowlist'), ','),
                lambda pattern: wildcard_matches(trim(pattern), role.name)
            )) = 0
        )
        or role.customer_policy_is_admin
        or role.inline_policy_is_admin as is_admin
    from aws_lambda_function as function
    left join iam_role_administrator as role
        on role.account_id = function.account_id and role.arn = function.role
)

select
    arn as resource,
    verdict(alarm := is_admin) as status,
    'Function ' || name || case
        when is_admin then ' may do everything by its role ' || role_name || ' (' || array_to_string(admin_policies, ', ') || ').'
        when not is_admin then ' runs with role ' || role_name || ', which may not do everything.'
    end as reason,
    case when role is not null and role_arn is null and was_read('aws_iam_role', account_id, 'global')
        then 'role ' || role || ' of the function is not in the snapshot' end as unknown_because,
    account_id,
    region
from judged
