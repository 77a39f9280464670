/*
description = "Providers as AWS Config records them, by name alone."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ConfigurationItem": {"configuration": {"Arn": "VARCHAR", "Name": "VARCHAR"}}}')
            .ConfigurationItem.configuration as item
    from resource
)

select
    coalesce(item.Name, split_part(coalesce(item.Arn, arn), '/', -1)) as name,
    coalesce(item.Arn, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(item.Name, split_part(coalesce(item.Arn, arn), '/', -1)) as title,
    tags_json(tags) as tags
from document
