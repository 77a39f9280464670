/*
description = "The caller as GetCallerIdentity tells it."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"GetCallerIdentity": {"UserId": "VARCHAR", "Arn": "VARCHAR"}}').GetCallerIdentity as answer
    from resource
)

select
    answer.UserId as user_id,
    coalesce(answer.Arn, arn) as arn,
    account_id,
    region,
    partition,
    split_part(answer.Arn, ':', 6) as title,
    tags_json(tags) as tags
from document
