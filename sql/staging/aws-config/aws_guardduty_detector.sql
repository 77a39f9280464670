/*
description = "Detectors as AWS Config records them. What they look at is told in another form, and not in full."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ConfigurationItem": {"configuration": {
            "Id": "VARCHAR", "Enable": "BOOLEAN", "FindingPublishingFrequency": "VARCHAR"
        }}}').ConfigurationItem.configuration as item
    from resource
)

select
    coalesce(item.Id, resource_id) as detector_id,
    case when item.Enable then 'ENABLED' when not item.Enable then 'DISABLED' end as status,
    item.FindingPublishingFrequency as finding_publishing_frequency,
    coalesce(
        arn,
        'arn:' || partition || ':guardduty:' || region || ':' || account_id || ':detector/' || coalesce(item.Id, resource_id)
    ) as arn,
    account_id,
    region,
    partition,
    coalesce(item.Id, resource_id) as title,
    tags_json(tags) as tags
from document
