/*
description = "Volumes as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeVolumes": {
                "VolumeId": "VARCHAR", "VolumeType": "VARCHAR", "State": "VARCHAR", "CreateTime": "VARCHAR",
                "AvailabilityZone": "VARCHAR", "Encrypted": "BOOLEAN", "FastRestored": "BOOLEAN", "Iops": "BIGINT",
                "Throughput": "BIGINT", "KmsKeyId": "VARCHAR", "MultiAttachEnabled": "BOOLEAN",
                "OutpostArn": "VARCHAR", "Size": "BIGINT", "SnapshotId": "VARCHAR", "Attachments": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.DescribeVolumes.VolumeId as volume_id,
    answer.DescribeVolumes.VolumeType as volume_type,
    answer.DescribeVolumes.State as state,
    utc_time(answer.DescribeVolumes.CreateTime) as create_time,
    answer.DescribeVolumes.AvailabilityZone as availability_zone,
    answer.DescribeVolumes.Encrypted as encrypted,
    answer.DescribeVolumes.FastRestored as fast_restored,
    answer.DescribeVolumes.Iops as iops,
    answer.DescribeVolumes.Throughput as throughput,
    answer.DescribeVolumes.KmsKeyId as kms_key_id,
    answer.DescribeVolumes.MultiAttachEnabled as multi_attach_enabled,
    answer.DescribeVolumes.OutpostArn as outpost_arn,
    answer.DescribeVolumes.Size as size,
    answer.DescribeVolumes.SnapshotId as snapshot_id,
    answer.DescribeVolumes.Attachments as attachments,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeVolumes.VolumeId) as title,
    tags_json(tags) as tags
from document
