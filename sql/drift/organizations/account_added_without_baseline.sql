/*
title = "New account lacks the security baseline"
severity = "high"
alert = "immediate"
description = "Looks for active accounts that the organization did not list in the earlier snapshot, and that lack one of the guardrails of account_baseline_missing or gave the later snapshot no answer at all. An account is easiest to fence in while nothing runs in it."
related_checks = ["account_baseline_missing", "organizations_account_not_collected"]
references = ["https://docs.aws.amazon.com/organizations/latest/userguide/orgs_best-practices_member-acct.html"]
nullable = ["aws_organizations_account"]
*/
with newcomer as (
    select
        later.id,
        'arn:' || any_value(later.partition) || ':iam::' || later.id || ':root' as resource,
        any_value(later.name) as name,
        -- Whether some account that lists them all did so before, without this one.
        any_true(was_read('aws_organizations_account', later.account_id, 'global')) as is_new,
        any_true(later.state = 'ACTIVE') as is_active
    from after.aws_organizations_account as later
    left join before.aws_organizations_account as earlier using (id)
    where earlier.id is null
    group by later.id
),

lack as (
    select
        resource,
        any_true(case when status_after in ('unknown', 'error') then null else status_after = 'alarm' end) as is_lacking,
        string_agg(reason, ' ' order by check_id) filter (status_after = 'alarm') as reasons
    from drift_finding
    where check_id in ('account_baseline_missing', 'organizations_account_not_collected') and status_after is not null
    group by resource
)

select
    newcomer.resource,
    newcomer.is_active and newcomer.is_new and case when lack.resource is null then false else lack.is_lacking end as fires,
    'Account ' || coalesce(newcomer.name || ' (' || newcomer.id || ')', newcomer.id)
        || ' is new in the organization: ' || lack.reasons as reason,
    case
        when newcomer.is_new is null then 'aws_organizations_account was not read in both snapshots'
        else 'whether account ' || newcomer.id || ' has all guardrails is not known'
    end as unknown_because,
    newcomer.id as account_id,
    'global' as region
from newcomer
left join lack using (resource)
union all
-- Accounts that were there before.
select 'arn:' || later.partition || ':iam::' || later.id || ':root', false, null, null, later.id, 'global'
from after.aws_organizations_account as later
where later.id in (select id from before.aws_organizations_account)
