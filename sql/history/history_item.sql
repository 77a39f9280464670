-- One row per finding that was an alarm in some snapshot.
--
-- Inputs: past_verdict (position, finding_id, check_id, status, resource, account_id, region; what is kept of each snapshot), "check",
-- wanted (which findings are asked for: patterns of checks, accounts and resources; empty lists fit all).
select
    past_verdict.finding_id,
    any_value(past_verdict.check_id) as check_id,
    any_value("check".severity) as severity,
    coalesce(any_value(past_verdict.account_id), '') as account_id,
    coalesce(any_value(past_verdict.region), '') as region,
    any_value(past_verdict.resource) as resource
from past_verdict
join "check" on "check".id = past_verdict.check_id
cross join wanted
where
    past_verdict.status = 'alarm'
    and any_fits(wanted.accounts, past_verdict.account_id)
    and any_fits(wanted.resources, past_verdict.resource)
group by past_verdict.finding_id
