-- One row per resource whose evidence, tags or source are not the same in both snapshots, byte by byte, or that only one of them holds: where it stands
-- in the files of its type. Inputs: before_file and after_file (the snapshots' resources, with the columns of the format and `file_row_number`).
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
    select
        resource_type,
        account_id,
        region,
        coalesce(arn, resource_id) as identity,
        hash(evidence, tags, source) as digest,
        file_row_number as place
    from after_file
)

select resource_type, earlier.place as place_before, later.place as place_after
from earlier
full join later using (resource_type, account_id, region, identity)
where earlier.digest is distinct from later.digest
