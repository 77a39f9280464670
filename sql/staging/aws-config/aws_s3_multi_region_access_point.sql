/*
description = "Multi-Region Access Points as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "Name": "VARCHAR", "Alias": "VARCHAR", "CreatedAt": "VARCHAR",
                    "PublicAccessBlockConfiguration": "JSON", "Regions": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.Name as name,
    item.configuration.Alias as alias,
    utc_time(item.configuration.CreatedAt) as created_at,
    item.configuration.PublicAccessBlockConfiguration as public_access_block,
    item.configuration.Regions as regions,
    partition,
    'global' as region,
    account_id,
    coalesce(arn, 'arn:' || partition || ':s3::' || account_id || ':accesspoint/' || item.configuration.Alias) as arn,
    item.configuration.Name as title,
    tags_json(tags) as tags
from document
