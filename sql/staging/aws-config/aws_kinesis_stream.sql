/*
description = "Data streams as AWS Config records them. Config leaves out a part that a stream does not have."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "Name": "VARCHAR", "Arn": "VARCHAR",
                    "StreamEncryption": {"EncryptionType": "VARCHAR", "KeyId": "VARCHAR"},
                    "RetentionPeriodHours": "BIGINT", "ShardCount": "BIGINT", "StreamModeDetails": "JSON",
                    "Tags": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.Name as stream_name,
    coalesce(arn, item.configuration.Arn) as stream_arn,
    case when item.configuration.Name is not null
        -- Left out where records are not encrypted.
        then coalesce(item.configuration.StreamEncryption.EncryptionType, 'NONE')
    end as encryption_type,
    item.configuration.StreamEncryption.KeyId as key_id,
    item.configuration.RetentionPeriodHours as retention_period_hours,
    item.configuration.ShardCount as open_shard_count,
    item.configuration.StreamModeDetails as stream_mode_details,
    item.configuration.Tags as tags_src,
    partition,
    region,
    account_id,
    coalesce(arn, item.configuration.Arn) as arn,
    item.configuration.Name as title,
    tags_json(tags) as tags
from document
