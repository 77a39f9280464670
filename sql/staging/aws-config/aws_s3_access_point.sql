/*
description = "Access points as AWS Config records them, without their policies."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "Name": "VARCHAR", "Arn": "VARCHAR", "Bucket": "VARCHAR", "Alias": "VARCHAR",
                    "PublicAccessBlockConfiguration": {
                        "BlockPublicAcls": "BOOLEAN", "BlockPublicPolicy": "BOOLEAN", "IgnorePublicAcls": "BOOLEAN",
                        "RestrictPublicBuckets": "BOOLEAN"
                    },
                    "NetworkOrigin": "VARCHAR", "VpcConfiguration": {"VpcId": "VARCHAR"}
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.Name as name,
    coalesce(arn, item.configuration.Arn) as access_point_arn,
    item.configuration.Bucket as bucket_name,
    item.configuration.Alias as alias,
    item.configuration.PublicAccessBlockConfiguration.BlockPublicAcls as block_public_acls,
    item.configuration.PublicAccessBlockConfiguration.BlockPublicPolicy as block_public_policy,
    item.configuration.PublicAccessBlockConfiguration.IgnorePublicAcls as ignore_public_acls,
    item.configuration.PublicAccessBlockConfiguration.RestrictPublicBuckets as restrict_public_buckets,
    item.configuration.NetworkOrigin as network_origin,
    item.configuration.VpcConfiguration.VpcId as vpc_id,
    partition,
    region,
    account_id,
    coalesce(arn, item.configuration.Arn) as arn,
    item.configuration.Name as title,
    tags_json(tags) as tags
from document
