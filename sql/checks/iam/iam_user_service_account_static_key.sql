/*
title = "Workload uses a long-lived access key"
severity = "medium"
category = "identity"
scope = "resource"
description = "Looks for users without a console password that have an active access key in the credential report: service accounts, whose keys do not expire. Where the key was last used hints at where it lives."
remediation = "Replace the key by an instance profile, a task role, OIDC federation or IAM Roles Anywhere."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
*/
select
    user_arn as resource,
    verdict(alarm := not password_enabled and (access_key_1_active or access_key_2_active)) as status,
    'User ' || user_name || case
        when password_enabled then ' is a console user.'
        when access_key_1_active or access_key_2_active
            then ' has no console password and an active access key' || coalesce(
                ', last used with '
                || case when access_key_1_active then access_key_1_last_used_service else access_key_2_last_used_service end,
                ''
            ) || '.'
        else ' has no active access key.'
    end as reason,
    account_id,
    region,
    user_name
from aws_iam_credential_report
where user_name <> '<root_account>'
