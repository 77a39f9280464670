/*
description = "Accounts as ListAccounts lists them, with the parents of old answers from ListParents."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListAccounts": {
                "Id": "VARCHAR", "Arn": "VARCHAR", "Email": "VARCHAR", "Name": "VARCHAR", "Status": "VARCHAR",
                "State": "VARCHAR", "Paths": ["VARCHAR"], "JoinedMethod": "VARCHAR", "JoinedTimestamp": "VARCHAR"
            },
            "ListParents": {"Parents": [{"Id": "VARCHAR"}], "$error": "JSON"}
        }') as answer
    from resource
),

fact as (
    select *, answer.ListAccounts as listed, coalesce(answer.ListAccounts.Arn, arn) as account_arn
    from document
)

select
    coalesce(listed.Id, resource_id) as id,
    coalesce(listed.Name, resource_name) as name,
    listed.Email as email,
    coalesce(listed.State, listed.Status) as state,
    listed.Status as status,
    listed.JoinedMethod as joined_method,
    utc_time(listed.JoinedTimestamp) as joined_timestamp,
    -- arn:aws:organizations::<management account>:account/<organization>/<account>
    nullif(split_part(account_arn, '/', 2), '') as organization_id,
    nullif(split_part(account_arn, ':', 5), '') as master_account_id,
    listed.Paths[1] as path,
    coalesce(
        list_filter(
            string_split(listed.Paths[1], '/'), lambda part: starts_with(part, 'r-') or starts_with(part, 'ou-')
        )[-1],
        case when answered(answer.ListParents) then answer.ListParents.Parents[1].Id end
    ) as parent_id,
    account_arn as arn,
    account_id,
    region,
    partition,
    coalesce(listed.Name, resource_name) as title,
    tags_json(tags) as tags
from fact
