/*
description = "Providers as ListSAMLProviders lists and GetSAMLProvider describes them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListSAMLProviders": {"Arn": "VARCHAR", "ValidUntil": "VARCHAR", "CreateDate": "VARCHAR"},
            "GetSAMLProvider": {"SAMLMetadataDocument": "VARCHAR", "Tags": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    split_part(coalesce(answer.ListSAMLProviders.Arn, arn), '/', -1) as name,
    utc_time(answer.ListSAMLProviders.CreateDate) as create_date,
    utc_time(answer.ListSAMLProviders.ValidUntil) as valid_until,
    answer.GetSAMLProvider.SAMLMetadataDocument as saml_metadata_document,
    case when answered(answer.GetSAMLProvider) then coalesce(answer.GetSAMLProvider.Tags, '[]'::json) end as tags_src,
    coalesce(answer.ListSAMLProviders.Arn, arn) as arn,
    account_id,
    region,
    partition,
    split_part(coalesce(answer.ListSAMLProviders.Arn, arn), '/', -1) as title,
    tags_json(tags) as tags
from document
