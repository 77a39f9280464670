/*
description = "Access keys as ListAccessKeys lists them, with their last use."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListAccessKeys": {
                "UserName": "VARCHAR", "AccessKeyId": "VARCHAR", "Status": "VARCHAR", "CreateDate": "VARCHAR"
            },
            "GetAccessKeyLastUsed": {
                "AccessKeyLastUsed": {"LastUsedDate": "VARCHAR", "ServiceName": "VARCHAR", "Region": "VARCHAR"},
                "$error": "JSON"
            }
        }') as answer
    from resource
),

fact as (
    select
        *,
        answer.ListAccessKeys as key,
        case
            when answered(answer.GetAccessKeyLastUsed) then answer.GetAccessKeyLastUsed.AccessKeyLastUsed
        end as last_use
    from document
)

select
    coalesce(key.AccessKeyId, resource_id) as access_key_id,
    key.UserName as user_name,
    key.Status as status,
    utc_time(key.CreateDate) as create_date,
    case when last_use is not null then last_use.LastUsedDate is not null end as access_key_was_used,
    utc_time(last_use.LastUsedDate) as access_key_last_used_date,
    nullif(last_use.ServiceName, 'N/A') as access_key_last_used_service,
    nullif(last_use.Region, 'N/A') as access_key_last_used_region,
    coalesce(
        arn,
        'arn:' || partition || ':iam::' || account_id || ':user/' || key.UserName || '/accesskey/' || key.AccessKeyId
    ) as arn,
    account_id,
    region,
    partition,
    coalesce(key.AccessKeyId, resource_id) as title,
    tags_json(tags) as tags
from fact
