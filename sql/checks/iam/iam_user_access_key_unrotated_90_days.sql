/*
title = "Active access key is too old"
severity = "medium"
category = "identity"
scope = "resource"
description = "Looks at the age of each user's active access keys in the credential report. The longer a key lives, the more places it has been copied to. The threshold is max_key_age_days. Keys of the root user have a check of their own."
remediation = "Create a new key, switch the workload to it, then deactivate and delete the old one; better, give the workload a role."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"]
*/
with fact as (
    select
        *,
        access_key_1_active and access_key_1_last_rotated
            < snapshot_time() - to_days(getvariable('max_key_age_days')) as key_1_is_old,
        access_key_2_active and access_key_2_last_rotated
            < snapshot_time() - to_days(getvariable('max_key_age_days')) as key_2_is_old
    from aws_iam_credential_report
    where user_name <> '<root_account>'
)

select
    user_arn as resource,
    verdict(alarm := key_1_is_old or key_2_is_old) as status,
    'User ' || user_name || case
        when key_1_is_old and key_2_is_old
            then ' has two active access keys, from ' || access_key_1_last_rotated::date || ' and '
                || access_key_2_last_rotated::date || ', that were not rotated.'
        when key_1_is_old or key_2_is_old
            then ' has an active access key from '
                || case when key_1_is_old then access_key_1_last_rotated else access_key_2_last_rotated end::date
                || ' that was not rotated.'
        when access_key_1_active or access_key_2_active then ' has no active access key that is too old.'
        else ' has no active access key.'
    end as reason,
    account_id,
    region,
    user_name
from fact
