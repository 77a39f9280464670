/*
description = "Analyzers as AWS Config records them. Whether they are active is not recorded."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ConfigurationItem": {"configuration": {
            "Arn": "VARCHAR", "AnalyzerName": "VARCHAR", "Type": "VARCHAR"
        }}}').ConfigurationItem.configuration as item
    from resource
)

select
    coalesce(item.AnalyzerName, resource_name, split_part(coalesce(item.Arn, arn), '/', 2)) as name,
    item.Type as type,
    coalesce(item.Arn, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(item.AnalyzerName, resource_name, split_part(coalesce(item.Arn, arn), '/', 2)) as title,
    tags_json(tags) as tags
from document
