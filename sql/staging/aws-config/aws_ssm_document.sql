/*
description = "Documents as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "Name": "VARCHAR", "DocumentType": "VARCHAR", "DocumentFormat": "VARCHAR",
                    "VersionName": "VARCHAR", "TargetType": "VARCHAR", "Requires": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.Name as name,
    item.configuration.DocumentType as document_type,
    item.configuration.DocumentFormat as document_format,
    item.configuration.VersionName as version_name,
    item.configuration.TargetType as target_type,
    item.configuration.Requires as requires,
    partition,
    region,
    account_id,
    coalesce(
        arn,
        'arn:' || partition || ':ssm:' || region || ':' || account_id || ':document/' || item.configuration.Name
    ) as arn,
    item.configuration.Name as title,
    tags_json(tags) as tags
from document
