/*
description = "Resources as GetResources lists them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"GetResources": {"ResourceARN": "VARCHAR", "Tags": "JSON"}}').GetResources as answer
    from resource
)

select
    coalesce(answer.ResourceARN, arn) as name,
    case when answer is not null then coalesce(answer.Tags, '[]'::json) end as tags_src,
    coalesce(answer.ResourceARN, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(answer.ResourceARN, arn) as title,
    tags_json(tags) as tags
from document
