/*
description = "Certificates as AWS Config records them. When they expire is not recorded."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ConfigurationItem": {"configuration": {
            "Arn": "VARCHAR", "ServerCertificateName": "VARCHAR", "Path": "VARCHAR"
        }}}').ConfigurationItem.configuration as item
    from resource
)

select
    coalesce(item.ServerCertificateName, resource_name) as name,
    item.Path as path,
    coalesce(item.Arn, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(item.ServerCertificateName, resource_name) as title,
    tags_json(tags) as tags
from document
