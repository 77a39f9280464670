/*
description = "Detectors as ListDetectors lists and GetDetector describes them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListDetectors": "VARCHAR",
            "GetDetector": {
                "CreatedAt": "VARCHAR", "UpdatedAt": "VARCHAR", "FindingPublishingFrequency": "VARCHAR",
                "ServiceRole": "VARCHAR", "Status": "VARCHAR", "DataSources": "JSON", "Features": "JSON", "$error": "JSON"
            }
        }') as answer
    from resource
)

select
    coalesce(answer.ListDetectors, resource_id) as detector_id,
    answer.GetDetector.Status as status,
    utc_time(answer.GetDetector.CreatedAt) as created_at,
    utc_time(answer.GetDetector.UpdatedAt) as updated_at,
    answer.GetDetector.FindingPublishingFrequency as finding_publishing_frequency,
    answer.GetDetector.ServiceRole as service_role,
    answer.GetDetector.DataSources as data_sources,
    answer.GetDetector.Features as features,
    coalesce(
        arn,
        'arn:' || partition || ':guardduty:' || region || ':' || account_id || ':detector/'
            || coalesce(answer.ListDetectors, resource_id)
    ) as arn,
    account_id,
    region,
    partition,
    coalesce(answer.ListDetectors, resource_id) as title,
    tags_json(tags) as tags
from document
