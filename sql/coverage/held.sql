-- One row per resource type, account, region and source that some resource has. Input: resource.
select distinct resource_type, account_id, region, source
from resource
