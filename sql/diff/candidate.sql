-- One row per resource whose evidence, tags or source are not the same in both snapshots, byte by byte, or that only one of them holds: the later row, and
-- where the earlier one stands in the file of its type. The later rows stream past the join, so that their evidence is at hand; that
-- of the earlier ones would have to be kept for all of them. Inputs: before_file and after_file (the snapshots' resources, with the columns
-- of the format and `file_row_number`).
with earlier as (
    select
        resource_type,
        account_id,
        region,
        coalesce(arn, resource_id) as identity,
        hash(evidence, tags, source) as digest,
        file_row_number as place
    from before_file
),

later as (
    select *, coalesce(arn, resource_id) as identity, hash(evidence, tags, source) as digest
    from after_file
)

select later.* exclude (digest, file_row_number), earlier.resource_type as type_before, earlier.place as place_before
from later
full join earlier using (resource_type, account_id, region, identity)
where earlier.digest is distinct from later.digest
