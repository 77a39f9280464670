-- One row per account, region and snapshot that looked there: the snapshots of a place in their order, from 1. A snapshot that did
-- not look at a place says nothing about it.
--
-- Inputs: history_item, past_snapshot, past_place (the accounts and regions of each snapshot, by its manifest).
with place as (
    select distinct account_id, region from history_item
),

-- A region that no snapshot names is looked at wherever its account is; what lies in no account, everywhere.
looked as (
    select place.account_id, place.region, past_place.position
    from place
    join past_place using (account_id, region)
    union
    select place.account_id, place.region, past_place.position
    from place
    anti join past_place using (account_id, region)
    join past_place using (account_id)
    union
    select place.account_id, place.region, past_snapshot.position
    from place
    cross join past_snapshot
    where place.account_id = ''
)

select account_id, region, position, row_number() over (partition by account_id, region order by position) as turn
from looked
