/*
description = "Providers as ListOpenIDConnectProviders lists and GetOpenIDConnectProvider describes them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListOpenIDConnectProviders": {"Arn": "VARCHAR"},
            "GetOpenIDConnectProvider": {
                "Url": "VARCHAR", "ClientIDList": "JSON", "ThumbprintList": "JSON", "CreateDate": "VARCHAR", "Tags": "JSON",
                "$error": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.GetOpenIDConnectProvider.Url as url,
    case when answered(answer.GetOpenIDConnectProvider)
        then coalesce(answer.GetOpenIDConnectProvider.ClientIDList, '[]'::json) end as client_id_list,
    case when answered(answer.GetOpenIDConnectProvider)
        then coalesce(answer.GetOpenIDConnectProvider.ThumbprintList, '[]'::json) end as thumbprint_list,
    utc_time(answer.GetOpenIDConnectProvider.CreateDate) as create_date,
    case when answered(answer.GetOpenIDConnectProvider)
        then coalesce(answer.GetOpenIDConnectProvider.Tags, '[]'::json) end as tags_src,
    coalesce(answer.ListOpenIDConnectProviders.Arn, arn) as arn,
    account_id,
    region,
    partition,
    split_part(coalesce(answer.ListOpenIDConnectProviders.Arn, arn), ':oidc-provider/', 2) as title,
    tags_json(tags) as tags
from document
