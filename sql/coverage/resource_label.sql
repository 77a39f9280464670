-- One row per ARN: what a resource is called, and its tags as texts `key=value`; NULL where they were not read. Input: resource.
select
    arn,
    arg_min(resource_id, resource_type) as resource_id,
    arg_min(resource_name, resource_type) as resource_name,
    arg_min(
        list_sort(list_transform(map_entries(tags), lambda tag: tag.key || '=' || coalesce(tag.value, ''))), resource_type
    ) as tags
from resource
where arn is not null
group by arn
