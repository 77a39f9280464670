/*
title = "Active access key is not used"
severity = "medium"
category = "identity"
scope = "resource"
description = "Looks at the last use of each user's active access keys in the credential report, and at their age where no use is on record. A key that nobody needs is a key that nobody misses when it is stolen. The threshold is unused_credential_days."
remediation = "Deactivate the key, wait for complaints, then delete it."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_finding-unused.html"]
*/
with fact as (
    select
        *,
        -- A key without use on record counts from its creation.
        case
            when access_key_1_was_used then access_key_1_last_used_date
            when not access_key_1_was_used then access_key_1_last_rotated
        end as key_1_since,
        case
            when access_key_2_was_used then access_key_2_last_used_date
            when not access_key_2_was_used then access_key_2_last_rotated
        end as key_2_since,
        snapshot_time() - to_days(getvariable('unused_credential_days')) as cutoff
    from aws_iam_credential_report
    where user_name <> '<root_account>'
),

judged as (
    select
        *,
        access_key_1_active and key_1_since < cutoff as key_1_is_unused,
        access_key_2_active and key_2_since < cutoff as key_2_is_unused
    from fact
)

select
    user_arn as resource,
    verdict(alarm := key_1_is_unused or key_2_is_unused) as status,
    'User ' || user_name || case
        when key_1_is_unused and key_2_is_unused
            then ' has two active access keys, unused since ' || key_1_since::date || ' and ' || key_2_since::date || '.'
        when key_1_is_unused or key_2_is_unused
            then ' has an active access key, unused since '
                || case when key_1_is_unused then key_1_since else key_2_since end::date || '.'
        when access_key_1_active or access_key_2_active then ' uses its active access keys or has had them not for long.'
        else ' has no active access key.'
    end as reason,
    account_id,
    region,
    user_name
from judged
