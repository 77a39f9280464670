/*
description = "Providers as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ConfigurationItem": {"configuration": {
            "Arn": "VARCHAR", "Url": "VARCHAR", "ClientIdList": "JSON", "ThumbprintList": "JSON"
        }}}').ConfigurationItem.configuration as item
    from resource
)

select
    -- CloudFormation writes the address with its scheme.
    regexp_replace(item.Url, '^https://', '') as url,
    item.ClientIdList as client_id_list,
    item.ThumbprintList as thumbprint_list,
    coalesce(item.Arn, arn) as arn,
    account_id,
    region,
    partition,
    split_part(coalesce(item.Arn, arn), ':oidc-provider/', 2) as title,
    tags_json(tags) as tags
from document
