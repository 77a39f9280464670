/*
title = "Role can be assumed by any AWS principal"
severity = "critical"
category = "identity"
scope = "resource"
description = "Looks at trust policies for a statement that allows a wildcard principal to assume the role, without a condition that fixes who that is. An external ID alone does not: the caller supplies it. A Deny on everybody outside, in the same policy, takes such a statement back."
remediation = "Name the accounts or roles that may assume the role, or require aws:PrincipalOrgID."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_aws-accounts.html"]
*/
with opened as (
    select attached_to as arn, arg_min(conditions is not null, statement_index) as has_condition
    from iam_trust_policy_statement
    where
        lets_anyone_in
        and (
            statement_names_action(actions, not_actions, 'sts:AssumeRole')
            or statement_names_action(actions, not_actions, 'sts:AssumeRoleWithSAML')
            or statement_names_action(actions, not_actions, 'sts:AssumeRoleWithWebIdentity')
        )
    group by attached_to
),

fact as (
    select
        role.*, opened.has_condition,
        case when role.assume_role_policy is not null then opened.arn is not null end as lets_anyone_in
    from aws_iam_role as role
    left join opened on opened.arn = role.arn
)

select
    arn as resource,
    verdict(alarm := lets_anyone_in) as status,
    'Role ' || name || case
        when lets_anyone_in and has_condition
            then ' can be assumed by anyone: its condition does not fix who that is.'
        when lets_anyone_in then ' can be assumed by anyone.'
        else ' can be assumed by known principals only.'
    end as reason,
    account_id,
    region,
    name as role_name
from fact
