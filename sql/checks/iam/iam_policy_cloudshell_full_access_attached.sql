/*
title = "AWSCloudShellFullAccess is attached"
severity = "medium"
category = "identity"
scope = "account"
description = "Looks for users, groups and roles with the policy AWSCloudShellFullAccess, which allows files to be carried out of the environment and gives it access to the internet."
remediation = "Detach the policy, and grant the use of CloudShell without upload and download."
references = ["https://docs.aws.amazon.com/cloudshell/latest/userguide/sec-auth-with-identities.html"]
*/
with holder as (
    select account_id, 'user ' || name as holder, attached_policy_arns from aws_iam_user
    union all
    select account_id, 'group ' || name, attached_policy_arns from aws_iam_group
    union all
    select account_id, 'role ' || name, attached_policy_arns from aws_iam_role
),

by_account as (
    select
        account_id,
        any_true(contains(attached_policy_arns::varchar, ':iam::aws:policy/AWSCloudShellFullAccess"')) as is_attached,
        array_to_string(
            list(holder order by holder)
                filter (contains(attached_policy_arns::varchar, ':iam::aws:policy/AWSCloudShellFullAccess"')), ', '
        ) as holders
    from holder
    group by account_id
)

select
    account.arn as resource,
    verdict(
        alarm := case
            when by_account.account_id is not null then by_account.is_attached
            -- No users, groups and roles at all, if that is known.
            when
                was_read('aws_iam_user', account.account_id, 'global')
                and was_read('aws_iam_group', account.account_id, 'global')
                and was_read('aws_iam_role', account.account_id, 'global')
                then false
        end
    ) as status,
    'Account ' || account.account_id || case
        when by_account.is_attached then ' gives AWSCloudShellFullAccess to ' || by_account.holders || '.'
        else ' gives AWSCloudShellFullAccess to nobody.'
    end as reason,
    account.account_id,
    'global' as region
from account
left join by_account on account.account_id = by_account.account_id
