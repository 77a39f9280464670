/*
description = "The account's aliases as ListAccountAliases gives them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ListAccountAliases": {"AccountAliases": "JSON", "$error": "JSON"}}').ListAccountAliases as answer
    from resource
)

select
    case when answered(answer) then answer.AccountAliases end as account_aliases,
    coalesce(arn, 'arn:' || partition || ':iam::' || account_id || ':root') as arn,
    account_id,
    region,
    partition,
    coalesce(answer.AccountAliases ->> '$[0]', account_id) as title,
    tags_json(tags) as tags
from document
