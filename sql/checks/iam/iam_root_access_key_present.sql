/*
title = "Root user has an access key"
severity = "critical"
category = "identity"
scope = "account"
description = "Looks at the account summary, which counts the access keys of the root user, and at the credential report, which tells whether they are active. Keys of the root user cannot be limited by any policy of the account. Both are asked: the report may be four hours old."
remediation = "Delete every access key of the root user while signed in as root."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"]
*/
with root as (
    select account_id, access_key_1_active, access_key_2_active
    from aws_iam_credential_report
    where user_name = '<root_account>'
)

select
    account.arn as resource,
    verdict(
        alarm := summary.account_access_keys_present > 0 or root.access_key_1_active or root.access_key_2_active
    ) as status,
    case
        when root.access_key_1_active or root.access_key_2_active
            then 'The root user of account ' || account.account_id || ' has an active access key.'
        when summary.account_access_keys_present > 0
            then 'The root user of account ' || account.account_id || ' has an access key'
                || case
                    when not root.access_key_1_active and not root.access_key_2_active
                        then ', which the credential report shows as inactive' else ''
                end || '.'
        else 'The root user of account ' || account.account_id || ' has no access key.'
    end as reason,
    account.account_id,
    'global' as region
from account
left join aws_iam_account_summary as summary on account.account_id = summary.account_id
left join root on account.account_id = root.account_id
