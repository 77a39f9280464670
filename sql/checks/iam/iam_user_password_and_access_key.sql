/*
title = "User has both a console password and an active access key"
severity = "low"
category = "identity"
scope = "resource"
description = "Looks for users that hold both kinds of credentials in the credential report: an identity that a person and a program share, or a person that takes keys along."
remediation = "Split the person from the workload, and give the workload a role."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
*/
select
    user_arn as resource,
    verdict(alarm := password_enabled and (access_key_1_active or access_key_2_active)) as status,
    'User ' || user_name || case
        when password_enabled and (access_key_1_active or access_key_2_active)
            then ' has a console password and an active access key.'
        when not password_enabled then ' has no console password.'
        else ' has no active access key.'
    end as reason,
    account_id,
    region,
    user_name
from aws_iam_credential_report
where user_name <> '<root_account>'
