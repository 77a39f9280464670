-- One row per account and region of the snapshot: whether a state has something there, and whether resources there count. Inputs: account_region, iac_state, iac_match,
-- iac_held, iac_filter (what, value: the accounts and regions that were asked for).
with stated as (
    select iac_match.account_id, iac_match.region from iac_match
    union
    select account_id, region from iac_state where account_id is not null and deposed is null
),

place as (
    select account_id, region from account_region
    union
    select account_id, region from iac_held
),

told as (
    select
        place.account_id,
        place.region,
        place.account_id in (select account_id from stated) as account_has_state,
        -- What is global belongs to whoever has something in the account.
        exists (
            select 1 from stated
            where stated.account_id = place.account_id and (stated.region = place.region or place.region = 'global')
        ) as has_state
    from place
),

asked as (
    select
        coalesce(list(value) filter (where what = 'account'), []) as accounts,
        coalesce(list(value) filter (where what = 'region'), []) as regions
    from iac_filter
)

select
    told.account_id,
    told.region,
    told.account_has_state,
    told.has_state,
    case when len(asked.accounts) = 0 then told.account_has_state else list_contains(asked.accounts, told.account_id) end
    and case
        when len(asked.regions) > 0 then list_contains(asked.regions, told.region)
        else told.has_state or not told.account_has_state
    end as in_scope
from told
cross join asked
