/*
description = "Multi-Region Access Points as the S3 Control API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "s3control:ListMultiRegionAccessPoints": {
                "Name": "VARCHAR", "Alias": "VARCHAR", "CreatedAt": "VARCHAR", "Status": "VARCHAR",
                "PublicAccessBlock": "JSON", "Regions": "JSON"
            }
        }') as answer
    from resource
)

select
    answer."s3control:ListMultiRegionAccessPoints".Name as name,
    answer."s3control:ListMultiRegionAccessPoints".Alias as alias,
    utc_time(answer."s3control:ListMultiRegionAccessPoints".CreatedAt) as created_at,
    answer."s3control:ListMultiRegionAccessPoints".Status as status,
    answer."s3control:ListMultiRegionAccessPoints".PublicAccessBlock as public_access_block,
    answer."s3control:ListMultiRegionAccessPoints".Regions as regions,
    partition,
    'global' as region,
    account_id,
    arn,
    answer."s3control:ListMultiRegionAccessPoints".Name as title,
    tags_json(tags) as tags
from document
