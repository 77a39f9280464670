/*
description = "Documents as the Systems Manager API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListDocuments": {
                "Name": "VARCHAR", "DisplayName": "VARCHAR", "Owner": "VARCHAR", "Author": "VARCHAR",
                "CreatedDate": "VARCHAR", "DocumentType": "VARCHAR", "DocumentFormat": "VARCHAR",
                "DocumentVersion": "VARCHAR", "VersionName": "VARCHAR", "SchemaVersion": "VARCHAR",
                "TargetType": "VARCHAR", "ReviewStatus": "VARCHAR", "PlatformTypes": "JSON",
                "Requires": "JSON"
            },
            "DescribeDocumentPermission": {
                "AccountIds": "JSON", "AccountSharingInfoList": "JSON", "$error": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.ListDocuments.Name as name,
    answer.ListDocuments.DisplayName as display_name,
    answer.ListDocuments.Owner as owner,
    answer.ListDocuments.Author as author,
    utc_time(answer.ListDocuments.CreatedDate) as created_date,
    answer.ListDocuments.DocumentType as document_type,
    answer.ListDocuments.DocumentFormat as document_format,
    answer.ListDocuments.DocumentVersion as document_version,
    answer.ListDocuments.VersionName as version_name,
    answer.ListDocuments.SchemaVersion as schema_version,
    answer.ListDocuments.TargetType as target_type,
    answer.ListDocuments.ReviewStatus as review_status,
    answer.ListDocuments.PlatformTypes as platform_types,
    answer.ListDocuments.Requires as requires,
    answer.DescribeDocumentPermission.AccountIds as account_ids,
    answer.DescribeDocumentPermission.AccountSharingInfoList as account_sharing_info,
    partition,
    region,
    account_id,
    arn,
    answer.ListDocuments.Name as title,
    tags_json(tags) as tags
from document
