-- One row per finding that was an alarm in some snapshot.
--
-- Inputs: past_row (position, finding_id, check_id, status, resource, account_id, region; what is kept of each snapshot), "check",
-- wanted (which findings are asked for: patterns of checks, accounts and resources; empty lists fit all).
select
    past_row.finding_id,
    any_value(past_row.check_id) as check_id,
    any_value("check".severity) as severity,
    coalesce(any_value(past_row.account_id), '') as account_id,
    coalesce(any_value(past_row.region), '') as region,
    any_value(past_row.resource) as resource
from past_row
join "check" on "check".id = past_row.check_id
cross join wanted
where
    past_row.status = 'alarm'
    and any_fits(wanted.accounts, past_row.account_id)
    and any_fits(wanted.resources, past_row.resource)
group by past_row.finding_id
