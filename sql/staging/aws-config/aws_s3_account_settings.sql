/*
description = "The account's block public access configuration as AWS Config records it."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {"configuration": {
                "blockPublicAcls": "BOOLEAN", "blockPublicPolicy": "BOOLEAN",
                "ignorePublicAcls": "BOOLEAN", "restrictPublicBuckets": "BOOLEAN"
            }}
        }').ConfigurationItem.configuration as configuration
    from resource
)

select
    configuration.blockPublicAcls as block_public_acls,
    configuration.blockPublicPolicy as block_public_policy,
    configuration.ignorePublicAcls as ignore_public_acls,
    configuration.restrictPublicBuckets as restrict_public_buckets,
    partition,
    'global' as region,
    account_id,
    -- AWS Config gives these items no ARN, and their resource id is the account's.
    coalesce(arn, 'arn:' || partition || ':s3::' || account_id || ':account') as arn,
    account_id || ' S3 account settings' as title,
    tags_json(tags) as tags
from document
