-- The candidates as both snapshots hold them: one row per side and resource. Inputs: candidate, before_file.
with earlier as (
    select type_before as resource_type, place_before as file_row_number
    from candidate
    where place_before is not null
)

select 'before' as side, before_file.* exclude (file_row_number), coalesce(arn, resource_id) as identity
from before_file
semi join earlier using (resource_type, file_row_number)
union all by name
select 'after' as side, * exclude (type_before, place_before)
from candidate
where source is not null
