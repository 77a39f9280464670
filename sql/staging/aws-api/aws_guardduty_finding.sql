/*
description = "Findings as ListFindings lists and GetFindings describes them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListFindings": "VARCHAR",
            "GetFindings": {
                "Title": "VARCHAR", "Type": "VARCHAR", "Description": "VARCHAR", "Severity": "DOUBLE", "Confidence": "DOUBLE",
                "CreatedAt": "VARCHAR", "UpdatedAt": "VARCHAR", "SchemaVersion": "VARCHAR", "Resource": "JSON",
                "Service": "JSON", "$error": "JSON"
            }
        }') as answer
    from resource
)

select
    coalesce(answer.ListFindings, resource_id) as id,
    coalesce(
        answer.GetFindings.Service ->> 'DetectorId', nullif(regexp_extract(arn, ':detector/([^/]+)/', 1), '')
    ) as detector_id,
    answer.GetFindings.Title as name,
    answer.GetFindings.Type as type,
    answer.GetFindings.Description as description,
    answer.GetFindings.Severity as severity,
    cast(answer.GetFindings.Service ->> 'Archived' as boolean) as archived,
    answer.GetFindings.Confidence as confidence,
    utc_time(answer.GetFindings.CreatedAt) as created_at,
    utc_time(answer.GetFindings.UpdatedAt) as updated_at,
    answer.GetFindings.SchemaVersion as schema_version,
    answer.GetFindings.Resource as resource,
    answer.GetFindings.Service as service,
    arn,
    account_id,
    region,
    partition,
    coalesce(answer.GetFindings.Title, answer.ListFindings, resource_id) as title,
    tags_json(tags) as tags
from document
