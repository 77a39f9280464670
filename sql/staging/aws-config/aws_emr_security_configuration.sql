/*
description = "Security configurations as AWS Config records them: no more than their names."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {"configuration": {"Name": "VARCHAR"}}
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.Name as name,
    partition,
    region,
    account_id,
    arn,
    item.configuration.Name as title,
    tags_json(tags) as tags
from document
