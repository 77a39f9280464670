/*
description = "Images as the ECR API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeImages": {
                "registryId": "VARCHAR", "repositoryName": "VARCHAR", "imageDigest": "VARCHAR", "imageTags": "JSON",
                "imageSizeInBytes": "BIGINT", "imagePushedAt": "VARCHAR", "imageScanStatus": "JSON",
                "imageScanFindingsSummary": "JSON", "imageManifestMediaType": "VARCHAR", "artifactMediaType": "VARCHAR",
                "lastRecordedPullTime": "VARCHAR"
            },
            "DescribeImageScanFindings": {
                "imageScanStatus": "JSON",
                "imageScanFindings": {
                    "imageScanCompletedAt": "VARCHAR", "vulnerabilitySourceUpdatedAt": "VARCHAR", "findingSeverityCounts": "JSON"
                },
                "$error": "JSON"
            }
        }') as answer
    from resource
),

image as (
    select *, answer.DescribeImages as image, answer.DescribeImageScanFindings as scan
    from document
)

select
    image.repositoryName as repository_name,
    image.registryId as registry_id,
    image.imageDigest as image_digest,
    image.registryId || '.dkr.ecr.' || region || case when partition = 'aws-cn' then '.amazonaws.com.cn/' else '.amazonaws.com/' end
        || image.repositoryName || '@' || image.imageDigest as image_uri,
    case when image is not null then coalesce(image.imageTags, '[]') end as image_tags,
    utc_time(image.imagePushedAt) as image_pushed_at,
    image.imageSizeInBytes as image_size_in_bytes,
    image.imageManifestMediaType as image_manifest_media_type,
    image.artifactMediaType as artifact_media_type,
    utc_time(image.lastRecordedPullTime) as last_recorded_pull_time,
    coalesce(scan.imageScanStatus, image.imageScanStatus) as image_scan_status,
    case
        when scan.imageScanFindings is not null then without_nulls(json_object(
            'imageScanCompletedAt', scan.imageScanFindings.imageScanCompletedAt,
            'vulnerabilitySourceUpdatedAt', scan.imageScanFindings.vulnerabilitySourceUpdatedAt,
            'findingSeverityCounts', scan.imageScanFindings.findingSeverityCounts
        ))
        else image.imageScanFindingsSummary
    end as image_scan_findings_summary,
    partition,
    region,
    account_id,
    arn,
    coalesce(image.repositoryName || '@' || image.imageDigest, resource_id) as title,
    tags_json(tags) as tags
from image
