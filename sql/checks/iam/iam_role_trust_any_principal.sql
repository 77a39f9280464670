/*
title = "Role can be assumed by any AWS principal"
severity = "critical"
category = "identity"
scope = "resource"
description = "Looks at trust policies for a statement that allows a wildcard principal to assume the role, without a condition that fixes who that is. An external ID alone does not: the caller supplies it. A Deny on everybody outside, in the same policy, takes such a statement back."
remediation = "Name the accounts or roles that may assume the role, or require aws:PrincipalOrgID."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_aws-accounts.html"]
*/
with fact as (
    select
        *,
        list_filter(
            public_statements(assume_role_policy),
            lambda statement:
                statement_names_action(statement, 'sts:AssumeRole')
                or statement_names_action(statement, 'sts:AssumeRoleWithSAML')
                or statement_names_action(statement, 'sts:AssumeRoleWithWebIdentity')
        ) as open_statements
    from aws_iam_role
)

select
    arn as resource,
    verdict(alarm := len(open_statements) > 0) as status,
    'Role ' || name || case
        when len(open_statements) > 0 and open_statements[1].conditions is not null
            then ' can be assumed by anyone: its condition does not fix who that is.'
        when len(open_statements) > 0 then ' can be assumed by anyone.'
        else ' can be assumed by known principals only.'
    end as reason,
    account_id,
    region,
    name as role_name
from fact
