/*
title = "New access key"
severity = "medium"
alert = "immediate"
description = "Looks for active access keys of IAM users that were not there, or were not active, in the earlier snapshot. A second key is how somebody who got in once stays in. The reason says where the user is an administrator: the key is then as good as the account."
related_checks = ["iam_user_service_account_static_key", "iam_user_two_active_access_keys"]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"]
optional = ["aws_iam_user", "aws_iam_group", "aws_iam_policy"]
*/
with compared as (
    select
        later.*,
        earlier.access_key_id is null as is_new,
        later.status = 'Active'
            and case when earlier.access_key_id is null then true else earlier.status <> 'Active' end as fires
    from after.aws_iam_access_key as later
    left join before.aws_iam_access_key as earlier using (account_id, access_key_id)
),

administrator as (
    select
        account_id, name as user_name,
        has_administrator_access or customer_policy_is_admin or inline_policy_is_admin or groups_are_admin as is_admin
    from after.iam_user_administrator
)

select
    compared.arn as resource,
    compared.fires,
    'Access key ' || compared.access_key_id || ' of user ' || compared.user_name
        || case
            when compared.is_new
                then ' is new' || coalesce(', made on ' || strftime(compared.create_date, '%Y-%m-%d at %H:%M UTC'), '')
            else ' is active again'
        end
        || case when administrator.is_admin then '; the user is an administrator' else '' end || '.' as reason,
    compared.account_id,
    compared.region
from compared
left join administrator using (account_id, user_name)
