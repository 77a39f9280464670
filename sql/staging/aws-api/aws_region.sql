/*
description = "Regions as DescribeRegions lists them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"DescribeRegions": {"RegionName": "VARCHAR", "OptInStatus": "VARCHAR"}}').DescribeRegions as answer
    from resource
)

select
    coalesce(answer.RegionName, resource_id) as name,
    answer.OptInStatus as opt_in_status,
    coalesce(arn, 'arn:' || partition || '::' || coalesce(answer.RegionName, resource_id) || ':' || account_id) as arn,
    account_id,
    coalesce(answer.RegionName, resource_id) as region,
    partition,
    coalesce(answer.RegionName, resource_id) as title,
    tags_json(tags) as tags
from document
