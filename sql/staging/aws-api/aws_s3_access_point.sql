/*
description = "Access points as the S3 Control API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "s3control:ListAccessPoints": {
                "Name": "VARCHAR", "Bucket": "VARCHAR", "Alias": "VARCHAR", "NetworkOrigin": "VARCHAR",
                "VpcConfiguration": {"VpcId": "VARCHAR"}
            },
            "GetAccessPointPolicyStatus": {
                "PolicyStatus": {"IsPublic": "BOOLEAN"}, "$error": "JSON", "$absent": "VARCHAR"
            },
            "GetAccessPoint": {
                "PublicAccessBlockConfiguration": {
                    "BlockPublicAcls": "BOOLEAN", "BlockPublicPolicy": "BOOLEAN", "IgnorePublicAcls": "BOOLEAN",
                    "RestrictPublicBuckets": "BOOLEAN"
                },
                "CreationDate": "VARCHAR", "Endpoints": "JSON", "$error": "JSON"
            },
            "GetAccessPointPolicy": {"Policy": "VARCHAR", "$error": "JSON", "$absent": "VARCHAR"}
        }') as answer
    from resource
),

settings as (
    -- The API names all four settings; one that an answer leaves out is off.
    select *, answer.GetAccessPoint.PublicAccessBlockConfiguration as block
    from document
)

select
    answer."s3control:ListAccessPoints".Name as name,
    arn as access_point_arn,
    answer."s3control:ListAccessPoints".Bucket as bucket_name,
    answer."s3control:ListAccessPoints".Alias as alias,
    case
        when absent(answer.GetAccessPointPolicyStatus) then false
        when answered(answer.GetAccessPointPolicyStatus) then answer.GetAccessPointPolicyStatus.PolicyStatus.IsPublic
    end as access_point_policy_is_public,
    case when block is not null then coalesce(block.BlockPublicAcls, false) end as block_public_acls,
    case when block is not null then coalesce(block.BlockPublicPolicy, false) end as block_public_policy,
    case when block is not null then coalesce(block.IgnorePublicAcls, false) end as ignore_public_acls,
    case when block is not null then coalesce(block.RestrictPublicBuckets, false) end as restrict_public_buckets,
    case when answered(answer.GetAccessPoint) then utc_time(answer.GetAccessPoint.CreationDate) end as creation_date,
    answer."s3control:ListAccessPoints".NetworkOrigin as network_origin,
    answer."s3control:ListAccessPoints".VpcConfiguration.VpcId as vpc_id,
    case when answered(answer.GetAccessPoint) then answer.GetAccessPoint.Endpoints end as endpoints,
    case when answered(answer.GetAccessPointPolicy)
        then answer.GetAccessPointPolicy.Policy is not null
    end as has_policy,
    case when answered(answer.GetAccessPointPolicy)
        then policy_document(answer.GetAccessPointPolicy.Policy)
    end as policy,
    partition,
    region,
    account_id,
    arn,
    answer."s3control:ListAccessPoints".Name as title,
    tags_json(tags) as tags
from settings
