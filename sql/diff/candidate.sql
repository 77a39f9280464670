-- One row per resource whose evidence, tags or source are not the same in both snapshots, byte by byte, or that only one of them holds.
-- Inputs: before_file and after_file (the snapshots' resources, with the columns of the format).
with earlier as (
    select resource_type, account_id, region, coalesce(arn, resource_id) as identity, hash(evidence, tags, source) as digest
    from before_file
),

later as (
    select resource_type, account_id, region, coalesce(arn, resource_id) as identity, hash(evidence, tags, source) as digest
    from after_file
)

select resource_type, account_id, region, identity
from earlier
full join later using (resource_type, account_id, region, identity)
where earlier.digest is distinct from later.digest
