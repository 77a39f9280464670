/*
title = "Account left the organization or was suspended"
severity = "high"
alert = "immediate"
description = "Looks for accounts that the organization no longer lists, that are suspended or being closed and were active, and for accounts that say themselves that they belong to no organization any more, or to another one. Its guardrails end with the membership. An account that was suspended before it vanished has been told of."
references = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_remove.html"]
nullable = ["aws_organizations_account", "aws_organizations_organization"]
*/
with listed as (
    select
        earlier.id,
        earlier.partition,
        earlier.name,
        case
            when later.id is not null
                then earlier.state = 'ACTIVE' and later.state in ('SUSPENDED', 'PENDING_CLOSURE', 'CLOSED')
            when was_read('aws_organizations_account', earlier.account_id, 'global')
                then earlier.state in ('ACTIVE', 'PENDING_ACTIVATION')
        end as is_lost,
        case
            when later.id is not null then 'is now ' || later.state
            else 'left organization ' || earlier.organization_id
        end as loss
    from before.aws_organizations_account as earlier
    left join after.aws_organizations_account as later using (account_id, id)
),

own as (
    select
        earlier.account_id as id,
        earlier.partition,
        null as name,
        earlier.is_member and (not later.is_member or later.id <> earlier.id) as is_lost,
        case
            when later.is_member then 'belongs to organization ' || later.id || ' in place of ' || earlier.id
            else 'left organization ' || earlier.id
        end as loss
    from before.aws_organizations_organization as earlier
    left join after.aws_organizations_organization as later using (account_id)
),

told as (
    select * from listed
    union all by name
    select * from own
)

select
    'arn:' || any_value(partition) || ':iam::' || id || ':root' as resource,
    -- One who knows is enough: members are refused the list.
    bool_or(is_lost) as fires,
    'Account ' || coalesce(any_value(name) || ' (' || id || ')', id) || ' ' || min(loss) filter (is_lost) || '.' as reason,
    'nobody told in both snapshots to which organization account ' || id || ' belongs' as unknown_because,
    id as account_id,
    'global' as region
from told
group by id
