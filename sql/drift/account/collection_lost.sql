/*
title = "Account or region can no longer be read"
severity = "high"
alert = "immediate"
description = "Looks for accounts and regions from which the earlier snapshot had answers and the later one has errors alone, or nothing. A broken role looks like this, and so does an intruder who locks the auditors out. A region that the account has disabled in the meantime counts as well: what is left in it cannot be seen."
related_checks = ["organizations_account_not_collected"]
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html"]
*/
with lost as (
    select
        earlier.account_id, earlier.region, earlier.partition, later.calls, later.first_error, later.assume_role_denied,
        earlier.answered > 0 and coalesce(later.answered, 0) = 0 as is_lost
    from before.aws_snapshot_collection as earlier
    left join after.aws_snapshot_collection as later using (account_id, region)
)

select
    'arn:' || coalesce(lost.partition, 'aws') || ':iam::' || lost.account_id || ':root'
        || case when lost.region = 'global' then '' else '/' || lost.region end as resource,
    lost.is_lost as fires,
    case when lost.region = 'global' then 'Account ' else 'Region ' || lost.region || ' of account ' end || lost.account_id
        || ' can no longer be read: ' || case
            when lost.assume_role_denied then 'its role could not be assumed'
            when coalesce(lost.calls, 0) = 0 then 'nothing was asked'
            else 'none of ' || lost.calls || ' calls was answered' || coalesce('; ' || lost.first_error, '')
        end || '.' as reason,
    lost.account_id,
    lost.region
from lost
