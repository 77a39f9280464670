/*
description = "The account's block public access configuration as the S3 Control API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "s3control:GetPublicAccessBlock": {
                "PublicAccessBlockConfiguration": {
                    "BlockPublicAcls": "BOOLEAN", "BlockPublicPolicy": "BOOLEAN",
                    "IgnorePublicAcls": "BOOLEAN", "RestrictPublicBuckets": "BOOLEAN"
                },
                "$error": "JSON", "$absent": "VARCHAR"
            }
        }')."s3control:GetPublicAccessBlock" as answer
    from resource
),

flags as (
    select
        * exclude (answer),
        -- The API names all four flags; one that an answer leaves out is off.
        case
            when absent(answer) then struct_pack(acls := false, policy := false, ignore := false, restrict := false)
            when answered(answer) and answer.PublicAccessBlockConfiguration is not null then struct_pack(
                acls := coalesce(answer.PublicAccessBlockConfiguration.BlockPublicAcls, false),
                policy := coalesce(answer.PublicAccessBlockConfiguration.BlockPublicPolicy, false),
                ignore := coalesce(answer.PublicAccessBlockConfiguration.IgnorePublicAcls, false),
                restrict := coalesce(answer.PublicAccessBlockConfiguration.RestrictPublicBuckets, false)
            )
        end as block
    from document
)

select
    block.acls as block_public_acls,
    block.policy as block_public_policy,
    block.ignore as ignore_public_acls,
    block.restrict as restrict_public_buckets,
    partition,
    'global' as region,
    account_id,
    coalesce(arn, 'arn:' || partition || ':s3::' || account_id || ':account') as arn,
    account_id || ' S3 account settings' as title,
    tags_json(tags) as tags
from flags
