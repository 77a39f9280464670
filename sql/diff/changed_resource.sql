-- The candidates as both snapshots hold them: one row per side and resource. They are found by their places, for which no evidence but
-- theirs has to be unpacked. Inputs: candidate, before_file, after_file.
with earlier as (
    select resource_type, place_before as file_row_number from candidate where place_before is not null
),

later as (
    select resource_type, place_after as file_row_number from candidate where place_after is not null
)

select 'before' as side, before_file.* exclude (file_row_number), coalesce(arn, resource_id) as identity
from before_file
semi join earlier using (resource_type, file_row_number)
union all by name
select 'after' as side, after_file.* exclude (file_row_number), coalesce(arn, resource_id) as identity
from after_file
semi join later using (resource_type, file_row_number)
