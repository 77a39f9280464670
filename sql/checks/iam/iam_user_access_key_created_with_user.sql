/*
title = "Access key was issued with the console user and never used"
severity = "medium"
category = "identity"
scope = "resource"
description = "Looks for active access keys that were created within ten minutes of a console user and were never used. Such keys were made because a form offered them. The ten minutes are a tolerance, not a value of AWS."
remediation = "Delete the key, and let the user create one when it is needed."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users_create.html"]
*/
with fact as (
    select
        *,
        access_key_1_active and not access_key_1_was_used
            and abs(epoch(access_key_1_last_rotated) - epoch(user_creation_time)) <= 600 as key_1_came_along,
        access_key_2_active and not access_key_2_was_used
            and abs(epoch(access_key_2_last_rotated) - epoch(user_creation_time)) <= 600 as key_2_came_along
    from aws_iam_credential_report
    where user_name <> '<root_account>'
)

select
    user_arn as resource,
    verdict(alarm := password_enabled and (key_1_came_along or key_2_came_along)) as status,
    'User ' || user_name || case
        when password_enabled and (key_1_came_along or key_2_came_along)
            then ' has an active access key that was created together with the user and never used.'
        when not password_enabled then ' has no console password.'
        else ' has no unused access key that was created together with the user.'
    end as reason,
    account_id,
    region,
    user_name
from fact
