/*
description = "Volumes as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "volumeId": "VARCHAR", "volumeType": "VARCHAR", "state": "VARCHAR", "createTime": "VARCHAR",
                    "availabilityZone": "VARCHAR", "encrypted": "BOOLEAN", "fastRestored": "BOOLEAN",
                    "iops": "BIGINT", "throughput": "BIGINT", "kmsKeyId": "VARCHAR",
                    "multiAttachEnabled": "BOOLEAN", "outpostArn": "VARCHAR", "size": "BIGINT",
                    "snapshotId": "VARCHAR", "attachments": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.volumeId as volume_id,
    item.configuration.volumeType as volume_type,
    item.configuration.state as state,
    utc_time(item.configuration.createTime) as create_time,
    item.configuration.availabilityZone as availability_zone,
    item.configuration.encrypted as encrypted,
    item.configuration.fastRestored as fast_restored,
    item.configuration.iops as iops,
    item.configuration.throughput as throughput,
    item.configuration.kmsKeyId as kms_key_id,
    item.configuration.multiAttachEnabled as multi_attach_enabled,
    item.configuration.outpostArn as outpost_arn,
    item.configuration.size as size,
    item.configuration.snapshotId as snapshot_id,
    api_member_names(item.configuration.attachments) as attachments,
    partition,
    region,
    account_id,
    -- The oldest items have no ARN.
    coalesce(
        arn,
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':volume/' || item.configuration.volumeId
    ) as arn,
    coalesce(nullif(tags['Name'], ''), item.configuration.volumeId) as title,
    tags_json(tags) as tags
from document
