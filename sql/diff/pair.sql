-- One row per row of a table that is not the same in both snapshots. Inputs: before_row and after_row (place, identity, and `document` with
-- all columns). Rows of one identity are told apart by their order, so that no row is lost.
with earlier as (
    select
        account_id,
        region,
        identity,
        row_number() over (partition by account_id, region, identity order by hash(document)) as number,
        hash(document) as digest,
        document
    from before_row
),

later as (
    select
        account_id,
        region,
        identity,
        row_number() over (partition by account_id, region, identity order by hash(document)) as number,
        hash(document) as digest,
        document
    from after_row
)

select
    coalesce(earlier.account_id, later.account_id) as account_id,
    coalesce(earlier.region, later.region) as region,
    coalesce(earlier.identity, later.identity) as identity,
    coalesce(earlier.number, later.number) as number,
    case when earlier.digest is not null then to_json(earlier.document) end as before,
    case when later.digest is not null then to_json(later.document) end as after
from earlier
full join later
    on earlier.account_id is not distinct from later.account_id
    and earlier.region is not distinct from later.region
    and earlier.identity is not distinct from later.identity
    and earlier.number = later.number
where earlier.digest is distinct from later.digest
