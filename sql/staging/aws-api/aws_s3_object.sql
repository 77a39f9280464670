/*
description = "Objects as the S3 API lists them, with their ACLs."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListObjectsV2": {
                "Key": "VARCHAR", "LastModified": "VARCHAR", "StorageClass": "VARCHAR", "ETag": "VARCHAR",
                "Size": "BIGINT"
            },
            "GetObjectAcl": {"Grants": "JSON", "Owner": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.ListObjectsV2.Key as key,
    split_part(split_part(arn, ':', 6), '/', 1) as bucket_name,
    utc_time(answer.ListObjectsV2.LastModified) as last_modified,
    answer.ListObjectsV2.StorageClass as storage_class,
    answer.ListObjectsV2.ETag as etag,
    answer.ListObjectsV2.Size as size,
    case when answered(answer.GetObjectAcl) and answer.GetObjectAcl.Grants is not null
        then without_nulls(json_object('Owner', answer.GetObjectAcl.Owner, 'Grants', answer.GetObjectAcl.Grants))
    end as acl,
    partition,
    region,
    account_id,
    arn,
    answer.ListObjectsV2.Key as title,
    tags_json(tags) as tags
from document
