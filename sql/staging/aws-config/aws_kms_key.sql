/*
description = "Keys as AWS Config records them. Config holds no aliases and no rotation period."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "keyId": "VARCHAR", "awsaccountId": "VARCHAR", "creationDate": "VARCHAR", "enabled": "BOOLEAN",
                    "description": "VARCHAR", "keyUsage": "VARCHAR", "keyState": "VARCHAR", "deletionDate": "VARCHAR",
                    "validTo": "VARCHAR", "origin": "VARCHAR", "keyManager": "VARCHAR", "keySpec": "VARCHAR",
                    "customerMasterKeySpec": "VARCHAR", "multiRegion": "BOOLEAN",
                    "multiRegionConfiguration": {
                        "multiRegionKeyType": "VARCHAR",
                        "primaryKey": {"arn": "VARCHAR", "region": "VARCHAR"},
                        "replicaKeys": [{"arn": "VARCHAR", "region": "VARCHAR"}]
                    }
                },
                "supplementaryConfiguration": {
                    "KeyRotationStatus": "BOOLEAN",
                    "Policy": "VARCHAR",
                    "Tags": [{"tagKey": "VARCHAR", "tagValue": "VARCHAR"}]
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    coalesce(item.configuration.keyId, resource_id) as id,
    item.configuration.keyManager as key_manager,
    utc_time(item.configuration.creationDate) as creation_date,
    item.configuration.awsaccountId as aws_account_id,
    item.configuration.enabled as enabled,
    coalesce(item.configuration.keySpec, item.configuration.customerMasterKeySpec) as customer_master_key_spec,
    item.configuration.description as description,
    utc_time(item.configuration.deletionDate) as deletion_date,
    item.configuration.keyState as key_state,
    item.configuration.keyUsage as key_usage,
    item.configuration.origin as origin,
    utc_time(item.configuration.validTo) as valid_to,
    item.configuration.multiRegion as multi_region,
    case when item.configuration.multiRegionConfiguration is not null then without_nulls(json_object(
        'MultiRegionKeyType', item.configuration.multiRegionConfiguration.multiRegionKeyType,
        'PrimaryKey', json_object(
            'Arn', item.configuration.multiRegionConfiguration.primaryKey.arn,
            'Region', item.configuration.multiRegionConfiguration.primaryKey.region
        ),
        'ReplicaKeys', list_transform(
            item.configuration.multiRegionConfiguration.replicaKeys,
            lambda replica: json_object('Arn', replica.arn, 'Region', replica.region)
        )
    )) end as multi_region_configuration,
    item.supplementaryConfiguration.KeyRotationStatus as key_rotation_enabled,
    policy_document(item.supplementaryConfiguration.Policy) as policy,
    case when item.supplementaryConfiguration.Tags is not null then to_json(list_transform(
        item.supplementaryConfiguration.Tags, lambda tag: json_object('TagKey', tag.tagKey, 'TagValue', tag.tagValue)
    )) end as tags_src,
    partition,
    region,
    account_id,
    arn,
    coalesce(item.configuration.keyId, resource_id) as title,
    -- Items of keys carry their tags here, and often an empty `tags`.
    case
        when len(item.supplementaryConfiguration.Tags) > 0 then to_json(map_from_entries(list_transform(
            item.supplementaryConfiguration.Tags, lambda tag: struct_pack(key := tag.tagKey, value := tag.tagValue)
        )))
        else tags_json(tags)
    end as tags
from document
