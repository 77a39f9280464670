/*
description = "Graphs as ListGraphs lists them, with their members."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListGraphs": {"Arn": "VARCHAR", "CreatedTime": "VARCHAR"},
            "ListMembers": {"MemberDetails": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    utc_time(answer.ListGraphs.CreatedTime) as created_time,
    case when answered(answer.ListMembers) then answer.ListMembers.MemberDetails end as members,
    coalesce(answer.ListGraphs.Arn, arn) as arn,
    account_id,
    region,
    partition,
    split_part(coalesce(answer.ListGraphs.Arn, arn), ':', 7) as title,
    tags_json(tags) as tags
from document
