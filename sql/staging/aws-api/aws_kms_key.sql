/*
description = "Keys as the KMS API answers, operation by operation."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListKeys": {"KeyId": "VARCHAR"},
            "DescribeKey": {
                "KeyMetadata": {
                    "KeyId": "VARCHAR", "AWSAccountId": "VARCHAR", "CreationDate": "VARCHAR", "Enabled": "BOOLEAN",
                    "Description": "VARCHAR", "KeyUsage": "VARCHAR", "KeyState": "VARCHAR", "DeletionDate": "VARCHAR",
                    "ValidTo": "VARCHAR", "Origin": "VARCHAR", "KeyManager": "VARCHAR", "KeySpec": "VARCHAR",
                    "CustomerMasterKeySpec": "VARCHAR", "MultiRegion": "BOOLEAN", "MultiRegionConfiguration": "JSON"
                },
                "$error": "JSON"
            },
            "ListAliases": {"Aliases": "JSON", "$error": "JSON"},
            "GetKeyRotationStatus": {
                "KeyRotationEnabled": "BOOLEAN", "RotationPeriodInDays": "BIGINT", "$error": "JSON"
            },
            "GetKeyPolicy": {"Policy": "VARCHAR", "$error": "JSON"},
            "ListResourceTags": {"Tags": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    coalesce(answer.ListKeys.KeyId, answer.DescribeKey.KeyMetadata.KeyId, resource_id) as id,
    answer.DescribeKey.KeyMetadata.KeyManager as key_manager,
    utc_time(answer.DescribeKey.KeyMetadata.CreationDate) as creation_date,
    answer.DescribeKey.KeyMetadata.AWSAccountId as aws_account_id,
    answer.DescribeKey.KeyMetadata.Enabled as enabled,
    coalesce(
        answer.DescribeKey.KeyMetadata.KeySpec, answer.DescribeKey.KeyMetadata.CustomerMasterKeySpec
    ) as customer_master_key_spec,
    answer.DescribeKey.KeyMetadata.Description as description,
    utc_time(answer.DescribeKey.KeyMetadata.DeletionDate) as deletion_date,
    answer.DescribeKey.KeyMetadata.KeyState as key_state,
    answer.DescribeKey.KeyMetadata.KeyUsage as key_usage,
    answer.DescribeKey.KeyMetadata.Origin as origin,
    utc_time(answer.DescribeKey.KeyMetadata.ValidTo) as valid_to,
    answer.DescribeKey.KeyMetadata.MultiRegion as multi_region,
    answer.DescribeKey.KeyMetadata.MultiRegionConfiguration as multi_region_configuration,
    answer.ListAliases.Aliases as aliases,
    answer.GetKeyRotationStatus.KeyRotationEnabled as key_rotation_enabled,
    answer.GetKeyRotationStatus.RotationPeriodInDays as rotation_period_in_days,
    policy_document(answer.GetKeyPolicy.Policy) as policy,
    answer.ListResourceTags.Tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    coalesce(answer.ListKeys.KeyId, answer.DescribeKey.KeyMetadata.KeyId, resource_id) as title,
    tags_json(tags) as tags
from document
