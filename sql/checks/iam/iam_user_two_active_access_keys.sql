/*
title = "User has two active access keys"
severity = "medium"
category = "identity"
scope = "resource"
description = "Looks for users with two active access keys in the credential report. Two are needed only while one replaces the other."
remediation = "Deactivate the older key once the newer one is in use."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"]
*/
select
    user_arn as resource,
    verdict(alarm := access_key_1_active and access_key_2_active) as status,
    'User ' || user_name || case
        when access_key_1_active and access_key_2_active
            then ' has two active access keys' || coalesce(
                ', the newer one from '
                || greatest(access_key_1_last_rotated, access_key_2_last_rotated)::date, ''
            ) || '.'
        else ' has at most one active access key.'
    end as reason,
    account_id,
    region,
    user_name
from aws_iam_credential_report
where user_name <> '<root_account>'
