-- The candidates as both snapshots hold them: one row per side and resource. Inputs: candidate, before_file, after_file.
with resource as (
    select 'before' as side, *, coalesce(arn, resource_id) as identity from before_file
    union all by name
    select 'after' as side, *, coalesce(arn, resource_id) as identity from after_file
)

select resource.*
from resource
semi join candidate using (resource_type, account_id, region, identity)
