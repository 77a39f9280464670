/*
description = "Snapshots as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeSnapshots": {
                "SnapshotId": "VARCHAR", "State": "VARCHAR", "VolumeSize": "BIGINT", "VolumeId": "VARCHAR",
                "FullSnapshotSizeInBytes": "BIGINT", "Encrypted": "BOOLEAN", "StartTime": "VARCHAR",
                "RestoreExpiryTime": "VARCHAR", "Description": "VARCHAR", "OutpostArn": "VARCHAR",
                "StorageTier": "VARCHAR", "KmsKeyId": "VARCHAR", "DataEncryptionKeyId": "VARCHAR",
                "Progress": "VARCHAR", "StateMessage": "VARCHAR", "OwnerAlias": "VARCHAR", "OwnerId": "VARCHAR"
            },
            "DescribeSnapshotAttribute": {"$error": "JSON", "CreateVolumePermissions": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeSnapshots.SnapshotId as snapshot_id,
    answer.DescribeSnapshots.State as state,
    answer.DescribeSnapshots.VolumeSize as volume_size,
    answer.DescribeSnapshots.VolumeId as volume_id,
    answer.DescribeSnapshots.FullSnapshotSizeInBytes as full_snapshot_size_in_bytes,
    answer.DescribeSnapshots.Encrypted as encrypted,
    utc_time(answer.DescribeSnapshots.StartTime) as start_time,
    utc_time(answer.DescribeSnapshots.RestoreExpiryTime) as restore_expiry_time,
    answer.DescribeSnapshots.Description as description,
    answer.DescribeSnapshots.OutpostArn as outpost_arn,
    answer.DescribeSnapshots.StorageTier as storage_tier,
    answer.DescribeSnapshots.KmsKeyId as kms_key_id,
    answer.DescribeSnapshots.DataEncryptionKeyId as data_encryption_key_id,
    answer.DescribeSnapshots.Progress as progress,
    answer.DescribeSnapshots.StateMessage as state_message,
    answer.DescribeSnapshots.OwnerAlias as owner_alias,
    answer.DescribeSnapshots.OwnerId as owner_id,
    answer.DescribeSnapshotAttribute.CreateVolumePermissions as create_volume_permissions,
    partition,
    region,
    account_id,
    arn,
    coalesce(nullif(tags['Name'], ''), answer.DescribeSnapshots.SnapshotId) as title,
    tags_json(tags) as tags
from document
