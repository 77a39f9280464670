/*
title = "New IAM user"
severity = "medium"
alert = "digest"
description = "Looks for IAM users that were not there in the earlier snapshot. People are better off with federation and workloads with roles, so a new user is worth a question, the more so where it has a console password or administrator rights at once, as the reason then says. A user that got another name or path is the same one; one that was deleted and made anew is not."
related_checks = ["iam_federation_missing"]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users_create.html"]
optional = ["aws_iam_group", "aws_iam_policy"]
*/
with compared as (
    select
        later.*,
        earlier.arn is null as is_new
    from after.aws_iam_user as later
    -- By the unique id, which a user keeps, and by the name where the id is not known.
    left join before.aws_iam_user as earlier
        on earlier.account_id = later.account_id
        and coalesce(earlier.user_id = later.user_id, earlier.arn = later.arn)
),

administrator as (
    select
        arn, account_id, admin_policies, admin_groups,
        has_administrator_access or customer_policy_is_admin or inline_policy_is_admin as is_admin_itself,
        groups_are_admin
    from after.iam_user_administrator
)

select
    compared.arn as resource,
    compared.is_new as fires,
    'User ' || compared.name || ' is new'
        || coalesce(', made on ' || strftime(compared.create_date, '%Y-%m-%d at %H:%M UTC'), '')
        || case when compared.has_login_profile then '; it has a console password' else '' end
        || case
            when administrator.is_admin_itself
                then '; it is an administrator by ' || array_to_string(administrator.admin_policies, ', ')
            when administrator.groups_are_admin
                then '; it is an administrator through group ' || array_to_string(administrator.admin_groups, ', ')
            else ''
        end || '.' as reason,
    compared.account_id,
    compared.region
from compared
left join administrator using (arn, account_id)
