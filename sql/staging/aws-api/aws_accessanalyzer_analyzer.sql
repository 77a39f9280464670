/*
description = "Analyzers as ListAnalyzers lists them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ListAnalyzers": {
            "arn": "VARCHAR", "name": "VARCHAR", "type": "VARCHAR", "status": "VARCHAR", "statusReason": {"code": "VARCHAR"},
            "createdAt": "VARCHAR", "lastResourceAnalyzed": "VARCHAR", "lastResourceAnalyzedAt": "VARCHAR"
        }}').ListAnalyzers as answer
    from resource
)

select
    coalesce(answer.name, resource_name) as name,
    answer.type as type,
    answer.status as status,
    answer.statusReason.code as status_reason,
    utc_time(answer.createdAt) as created_at,
    answer.lastResourceAnalyzed as last_resource_analyzed,
    utc_time(answer.lastResourceAnalyzedAt) as last_resource_analyzed_at,
    coalesce(answer.arn, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(answer.name, resource_name) as title,
    tags_json(tags) as tags
from document
